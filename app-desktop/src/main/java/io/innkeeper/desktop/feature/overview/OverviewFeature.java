package io.innkeeper.desktop.feature.overview;

import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Feature;
import io.innkeeper.desktop.nav.NavGroup;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.View;
import java.util.Optional;
import java.util.function.Supplier;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The first screen. */
public final class OverviewFeature implements Feature {

  private final Ui ui;
  private final Navigator navigator;
  private final Supplier<Actor> actor;
  private final OverviewCore core;

  public OverviewFeature(Ui ui, Navigator navigator, Supplier<Actor> actor, OverviewCore core) {
    this.ui = ui;
    this.navigator = navigator;
    this.actor = actor;
    this.core = core;
  }

  @Override
  public String id() {
    return "overview";
  }

  @Override
  public String titleKey() {
    return "overview.page.title";
  }

  @Override
  public Ikon icon() {
    return Feather.HOME;
  }

  @Override
  public NavGroup group() {
    return NavGroup.HOME;
  }

  @Override
  public Optional<Permission> permission() {
    return Optional.of(Permission.read(Area.DASHBOARD));
  }

  @Override
  public View open(Destination destination) {
    return new OverviewView(ui, navigator, new OverviewModel(ui, actor, core));
  }
}

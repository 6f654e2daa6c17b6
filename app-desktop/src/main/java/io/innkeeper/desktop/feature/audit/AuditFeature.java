package io.innkeeper.desktop.feature.audit;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.audit.AuditQuery;
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

/** The audit trail. Its list takes an {@link AuditQuery}, which is then the filter. */
public final class AuditFeature implements Feature {

  private final Ui ui;
  private final Navigator navigator;
  private final Supplier<Actor> actor;
  private final AuditLog audit;

  public AuditFeature(Ui ui, Navigator navigator, Supplier<Actor> actor, AuditLog audit) {
    this.ui = ui;
    this.navigator = navigator;
    this.actor = actor;
    this.audit = audit;
  }

  @Override
  public String id() {
    return "audit";
  }

  @Override
  public String titleKey() {
    return "audit.page.title";
  }

  @Override
  public Ikon icon() {
    return Feather.BOOK_OPEN;
  }

  @Override
  public NavGroup group() {
    return NavGroup.OPERATIONS;
  }

  @Override
  public Optional<Permission> permission() {
    return Optional.of(Permission.read(Area.AUDIT));
  }

  @Override
  public View open(Destination destination) {
    AuditTrailView view = new AuditTrailView(ui, navigator, new AuditViewModel(ui, actor, audit));
    destination.argument(AuditQuery.class).ifPresent(view::show);
    return view;
  }
}

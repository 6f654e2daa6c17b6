package io.innkeeper.desktop.feature.plans;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.catalog.Plans;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Action;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Feature;
import io.innkeeper.desktop.nav.NavGroup;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What customers subscribe to: limits, features and prices. */
public final class PlansFeature implements Feature {

  static final String ID = "plans";
  static final String NEW = "new";
  static final String EDIT = "edit";
  static final Permission WRITE = Permission.write(Area.PLANS);
  static final Permission DELETE = Permission.delete(Area.PLANS);

  private final Ui ui;
  private final Navigator navigator;
  private final Supplier<Actor> actor;
  private final Plans plans;
  private final AuditLog audit;

  public PlansFeature(
      Ui ui, Navigator navigator, Supplier<Actor> actor, Plans plans, AuditLog audit) {
    this.ui = ui;
    this.navigator = navigator;
    this.actor = actor;
    this.plans = plans;
    this.audit = audit;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String titleKey() {
    return "plans.page.title";
  }

  @Override
  public Ikon icon() {
    return Feather.PACKAGE;
  }

  @Override
  public NavGroup group() {
    return NavGroup.BUSINESS;
  }

  @Override
  public Optional<Permission> permission() {
    return Optional.of(Permission.read(Area.PLANS));
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("plans/new", "plans.new.action", () -> navigator.open(Destination.of(ID, NEW)))
            .icon(Feather.PLUS)
            .needs(WRITE));
  }

  @Override
  public View open(Destination destination) {
    return switch (destination.page()) {
      case NEW -> form(destination, Optional.empty());
      case EDIT -> form(destination, destination.argument(PlanId.class));
      default -> new PlansView(ui, navigator, new PlansViewModel(ui.tasks(), actor, plans, audit));
    };
  }

  private View form(Destination destination, Optional<PlanId> plan) {
    PlanFormModel model = new PlanFormModel(ui, actor, plans, plan);
    return new PlanForm(ui, model, () -> leave(destination));
  }

  private void leave(Destination destination) {
    navigator.tabs().stream()
        .filter(tab -> tab.destination().equals(destination))
        .findFirst()
        .ifPresent(navigator::close);
    navigator.open(Destination.of(ID));
  }
}

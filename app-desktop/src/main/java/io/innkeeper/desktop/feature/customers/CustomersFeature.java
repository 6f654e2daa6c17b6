package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Action;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Feature;
import io.innkeeper.desktop.nav.NavGroup;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.PaletteProvider;
import io.innkeeper.desktop.nav.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Those who buy hosting: the list, one of them in full, and the forms. */
public final class CustomersFeature implements Feature {

  static final String ID = "customers";
  static final String NEW = "new";
  static final String EDIT = "edit";
  static final String DETAIL = "detail";

  private final Ui ui;
  private final Navigator navigator;
  private final CustomerCommands commands;

  public CustomersFeature(Ui ui, Navigator navigator, Supplier<Actor> actor, CustomerFacades core) {
    this.ui = ui;
    this.navigator = navigator;
    this.commands = new CustomerCommands(ui.tasks(), actor, core);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String titleKey() {
    return "customers.page.title";
  }

  @Override
  public Ikon icon() {
    return Feather.USERS;
  }

  @Override
  public NavGroup group() {
    return NavGroup.BUSINESS;
  }

  @Override
  public Optional<Permission> permission() {
    return Optional.of(CustomerCommands.READ);
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of(
                "customers/new",
                "customers.new.action",
                () -> navigator.open(Destination.of(ID, NEW)))
            .icon(Feather.USER_PLUS)
            .needs(CustomerCommands.WRITE));
  }

  @Override
  public List<PaletteProvider> palette() {
    return List.of(new CustomerPalette(commands));
  }

  @Override
  public View open(Destination destination) {
    Optional<CustomerId> customer = destination.argument(CustomerId.class);
    if (destination.page().equals(NEW)) {
      return form(destination, Optional.empty());
    }
    if (destination.page().equals(EDIT) && customer.isPresent()) {
      return form(destination, customer);
    }
    if (destination.page().equals(DETAIL) && customer.isPresent()) {
      return new CustomerDetailView(
          ui, navigator, new CustomerDetailModel(ui, commands, customer.get()));
    }
    return new CustomersView(ui, navigator, new CustomersViewModel(ui, commands));
  }

  private View form(Destination destination, Optional<CustomerId> customer) {
    CustomerFormModel model = new CustomerFormModel(ui, commands, customer);
    return new CustomerForm(ui, model, after -> leave(destination, after));
  }

  /** From a form to the customer it made or changed, or back to the list. */
  private void leave(Destination form, Optional<CustomerId> customer) {
    navigator.tabs().stream()
        .filter(tab -> tab.destination().equals(form))
        .findFirst()
        .ifPresent(navigator::close);
    navigator.open(customer.map(id -> Destination.of(ID, DETAIL, id)).orElse(Destination.of(ID)));
  }
}

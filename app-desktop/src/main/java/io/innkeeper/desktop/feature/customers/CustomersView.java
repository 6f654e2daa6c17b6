package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Action;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.LoadArea;
import io.innkeeper.desktop.kit.PageHeader;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.View;
import io.innkeeper.desktop.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The list of customers. */
final class CustomersView implements View {

  private final Ui ui;
  private final Messages messages;
  private final Navigator navigator;
  private final CustomersViewModel model;
  private final CustomerActions actions;
  private final LoadArea<Choices> area;
  private final BooleanProperty chosen = new SimpleBooleanProperty();
  private final BorderPane root = new BorderPane();
  private @Nullable CustomersTable table;

  CustomersView(Ui ui, Navigator navigator, CustomersViewModel model) {
    this.ui = ui;
    this.messages = ui.messages();
    this.navigator = navigator;
    this.model = model;
    this.actions = new CustomerActions(ui, navigator, model.commands(), this::show);
    this.area = new LoadArea<>(ui, "customers.load.task", model.commands()::choices, this::make);
    root.getStyleClass().add("page");
    root.setTop(header());
    root.setCenter(area);
    area.load();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return messages.observe("customers.page.title");
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("customers/edit", "customers.edit.action", () -> current(actions::edit))
            .icon(Feather.EDIT_2)
            .shortcut("Shortcut+E")
            .needs(CustomerCommands.WRITE)
            .enabledWhen(chosen));
  }

  @Override
  public void shown() {
    Optional.ofNullable(table).ifPresent(CustomersTable::shown);
  }

  @Override
  public void hidden() {
    Optional.ofNullable(table).ifPresent(CustomersTable::hidden);
  }

  @Override
  public void closed() {
    area.close();
    Optional.ofNullable(table).ifPresent(CustomersTable::close);
  }

  private Node make(Choices choices) {
    CustomersTable made = new CustomersTable(ui, model, actions, choices, this::create);
    made.rows().onCurrent(row -> chosen.set(row.isPresent()));
    table = made;
    made.shown();
    return made.rows();
  }

  private void show(CustomerView after) {
    Optional.ofNullable(table).ifPresent(t -> t.show(after));
  }

  private void current(Consumer<CustomerRef> work) {
    Optional.ofNullable(table).flatMap(CustomersTable::current).ifPresent(work);
  }

  private Node header() {
    PageHeader header = new PageHeader(title()).subtitle(messages.observe("customers.page.text"));
    return model.commands().may(CustomerCommands.WRITE) ? header.actions(create()) : header;
  }

  private Button create() {
    Button create =
        Buttons.withIcon(
            Buttons.primary(
                messages.observe("customers.new.action"),
                () -> navigator.open(Destination.of(CustomersFeature.ID, CustomersFeature.NEW))),
            Feather.USER_PLUS);
    create.setId("customer-new");
    return create;
  }
}

package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Action;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.EmptyState;
import io.innkeeper.desktop.kit.Following;
import io.innkeeper.desktop.kit.Loading;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.View;
import io.innkeeper.desktop.task.SubjectFeed;
import io.innkeeper.desktop.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Everything about one customer on one screen. */
final class CustomerDetailView implements View {

  private final Ui ui;
  private final Messages messages;
  private final CustomerDetailModel model;
  private final CustomerActions actions;
  private final CustomerHeader header;
  private final List<Panel<?>> panels;
  private final SubjectFeed feed;
  private final SimpleStringProperty title = new SimpleStringProperty();
  private final BorderPane root = new BorderPane();
  private final VBox notices = new VBox();
  private final VBox facts = new VBox();
  private final ScrollPane body = new ScrollPane();

  CustomerDetailView(Ui ui, Navigator navigator, CustomerDetailModel model) {
    this.ui = ui;
    this.messages = ui.messages();
    this.model = model;
    this.actions = new CustomerActions(ui, navigator, model.commands(), this::changed);
    this.header = new CustomerHeader(ui, actions, this::changePlan);
    this.panels = new Panels(ui, navigator, model).all();
    this.feed = model.feed(this::reload);
    title.set(messages.text("customers.detail.title"));
    root.getStyleClass().addAll("page", "customer-detail");
    root.setCenter(new Loading(messages.observe("table.loading.text")));
    layOut();
    model.customerProperty().subscribe(this::show);
    model.failureProperty().subscribe(this::failed);
    Following.of(
        messages.languageProperty(),
        this,
        (view, _) -> view.show(view.model.customerProperty().get()));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return title;
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("customers/edit", "customers.edit.action", () -> seen(c -> actions.edit(ref(c))))
            .icon(Feather.EDIT_2)
            .shortcut("Shortcut+E")
            .needs(CustomerCommands.WRITE),
        Action.of("customers/plan", "customers.change-plan.action", this::changePlan)
            .icon(Feather.PACKAGE)
            .needs(CustomerCommands.WRITE),
        Action.of(
                "customers/key",
                "customers.rotate.action",
                () -> seen(c -> actions.rotateApiKey(ref(c))))
            .icon(Feather.KEY)
            .needs(CustomerCommands.WRITE));
  }

  @Override
  public void shown() {
    feed.open();
    reload();
  }

  @Override
  public void hidden() {
    feed.close();
  }

  @Override
  public void closed() {
    feed.close();
    model.close();
    panels.forEach(Panel::close);
  }

  private void layOut() {
    VBox related = new VBox();
    related.getChildren().addAll(panels);
    facts.getStyleClass().addAll("customer-column", "customer-facts");
    related.getStyleClass().add("customer-column");
    HBox.setHgrow(related, Priority.ALWAYS);
    HBox columns = new HBox(facts, related);
    columns.getStyleClass().add("customer-columns");
    notices.getStyleClass().add("customer-notices");
    VBox all = new VBox(notices, columns);
    body.setContent(all);
    body.setFitToWidth(true);
    body.setFocusTraversable(false);
    body.getStyleClass().add("form-scroll");
  }

  private void reload() {
    model.load();
    panels.forEach(Panel::load);
  }

  private void changed(CustomerView after) {
    model.show(after);
    panels.forEach(Panel::load);
  }

  private void show(@Nullable CustomerView customer) {
    if (customer == null) {
      return;
    }
    title.set(customer.name());
    root.setTop(header.of(customer));
    notices.getChildren().setAll(header.notice(customer).stream().toList());
    notices.setManaged(!notices.getChildren().isEmpty());
    facts.getChildren().setAll(new CustomerCards(ui, actions).of(customer));
    root.setCenter(body);
  }

  private void failed(@Nullable Throwable failure) {
    if (failure != null) {
      root.setCenter(
          new EmptyState(
              Feather.ALERT_TRIANGLE,
              messages.observe("customers.detail.failed"),
              new SimpleStringProperty(ui.errors().sentence(failure)),
              Buttons.plain(messages.observe("table.retry.button"), this::reload)));
    } else if (model.customerProperty().get() != null) {
      root.setCenter(body);
    }
  }

  private void changePlan() {
    seen(customer ->
        ui.tasks()
            .run("customers.load.task", model.commands()::choices)
            .onSuccess(choices -> actions.changePlan(customer, choices))
            .start());
  }

  private void seen(Consumer<CustomerView> work) {
    Optional.ofNullable(model.customerProperty().get()).ifPresent(work);
  }

  private static CustomerRef ref(CustomerView customer) {
    return CustomerRef.of(customer);
  }
}

package io.innkeeper.desktop.feature.plans;

import io.innkeeper.core.catalog.PlanView;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Action;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.EmptyState;
import io.innkeeper.desktop.kit.PageHeader;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.View;
import io.innkeeper.desktop.table.DataTable;
import io.innkeeper.desktop.task.SubjectFeed;
import io.innkeeper.desktop.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The list of plans, in the order in which customers see them. */
final class PlansView implements View {

  private final Messages messages;
  private final Navigator navigator;
  private final PlansViewModel model;
  private final PlanActions actions;
  private final DataTable<PlanView> table;
  private final SubjectFeed feed;
  private final BooleanProperty chosen = new SimpleBooleanProperty();
  private final BorderPane root = new BorderPane();

  PlansView(Ui ui, Navigator navigator, PlansViewModel model) {
    this.messages = ui.messages();
    this.navigator = navigator;
    this.model = model;
    this.actions = new PlanActions(ui, navigator, model, this::reload);
    this.table =
        new DataTable<>(
            ui,
            new PlanColumns(ui)
                .spec(model::load)
                .empty(this::nothing)
                .onOpen(actions::edit)
                .menu(actions::menu));
    this.feed = model.feed(this::reload);
    root.getStyleClass().add("page");
    root.setTop(header());
    root.setCenter(table);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
    table.onCurrent(row -> chosen.set(row.isPresent()));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return messages.observe("plans.page.title");
  }

  @Override
  public List<Action> actions() {
    return List.of(
        action("plans/edit", "plans.edit.action", Feather.EDIT_2, actions::edit)
            .shortcut("Shortcut+E"),
        action("plans/duplicate", "plans.duplicate.action", Feather.COPY, actions::duplicate)
            .shortcut("Shortcut+D"),
        action("plans/up", "plans.up.action", Feather.ARROW_UP, p -> actions.move(p, -1))
            .shortcut("Alt+Up"),
        action("plans/down", "plans.down.action", Feather.ARROW_DOWN, p -> actions.move(p, 1))
            .shortcut("Alt+Down"));
  }

  @Override
  public void shown() {
    feed.open();
    table.reload();
  }

  @Override
  public void hidden() {
    feed.close();
  }

  @Override
  public void closed() {
    feed.close();
    table.close();
  }

  private void reload() {
    table.reload();
  }

  private Node header() {
    PageHeader header = new PageHeader(title()).subtitle(messages.observe("plans.page.text"));
    if (model.may(PlansFeature.WRITE)) {
      header.actions(
          mover(Feather.ARROW_UP, "plans.up.action", -1),
          mover(Feather.ARROW_DOWN, "plans.down.action", 1),
          create());
    }
    return header;
  }

  private Button mover(Ikon icon, String key, int by) {
    Button button =
        Buttons.icon(
            icon,
            messages.observe(key),
            () -> table.current().ifPresent(plan -> actions.move(plan, by)));
    button.setId(by < 0 ? "plan-up" : "plan-down");
    button.disableProperty().bind(chosen.not().or(model.movingProperty()));
    return button;
  }

  private Button create() {
    Button create =
        Buttons.withIcon(
            Buttons.primary(
                messages.observe("plans.new.button"),
                () -> navigator.open(Destination.of(PlansFeature.ID, PlansFeature.NEW))),
            Feather.PLUS);
    create.setId("plan-new");
    return create;
  }

  private EmptyState nothing() {
    Node[] offered = model.may(PlansFeature.WRITE) ? new Node[] {create()} : new Node[] {};
    return new EmptyState(
        Feather.PACKAGE,
        messages.observe("plans.empty.title"),
        messages.observe("plans.empty.text"),
        offered);
  }

  private void handle(KeyEvent event) {
    boolean up = event.getCode() == KeyCode.UP;
    if (event.isAltDown() && (up || event.getCode() == KeyCode.DOWN)) {
      event.consume();
      table.current().ifPresent(plan -> actions.move(plan, up ? -1 : 1));
    }
  }

  private Action action(String id, String key, Ikon icon, Consumer<PlanView> work) {
    return Action.of(id, key, () -> table.current().ifPresent(work))
        .icon(icon)
        .needs(PlansFeature.WRITE)
        .enabledWhen(chosen);
  }
}

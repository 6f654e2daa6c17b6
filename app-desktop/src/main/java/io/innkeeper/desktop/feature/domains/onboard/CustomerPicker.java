package io.innkeeper.desktop.feature.domains.onboard;

import atlantafx.base.controls.CustomTextField;
import io.innkeeper.core.customers.CustomerRow;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.feature.domains.onboard.DomainStepModel.Owner;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.QuotaBar;
import io.innkeeper.desktop.text.Messages;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Finds a customer by typing; once chosen, it stands there as a card that can be changed. */
final class CustomerPicker extends VBox {

  private static final double ROW = 40;
  private static final int ROWS = 5;

  private final Ui ui;
  private final Messages messages;
  private final DomainStepModel model;
  private final CustomTextField search = new CustomTextField();
  private final ListView<CustomerRow> list = new ListView<>();
  private final Label problem;
  private final VBox chooser = new VBox();
  private final HBox card = new HBox();

  CustomerPicker(Ui ui, DomainStepModel model) {
    this.ui = ui;
    this.messages = ui.messages();
    this.model = model;
    this.problem =
        Labels.wrapped(
            Bindings.createStringBinding(
                this::problemText, model.customer().problemProperty(), messages.languageProperty()),
            "entry-message",
            "tone-danger");
    getStyleClass().add("entry");
    setUpSearch();
    setUpList();
    chooser.getStyleClass().add("entry");
    chooser.getChildren().addAll(search, list);
    card.getStyleClass().addAll("card", "customer-card");
    card.setAlignment(Pos.CENTER_LEFT);
    problem.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
    problem.visibleProperty().bind(model.customer().problemProperty().isNotNull());
    problem.managedProperty().bind(problem.visibleProperty());
    Label label = Labels.of(messages.observe("domains.customer.label"), "entry-label");
    label.setLabelFor(search);
    getChildren().addAll(label, chooser, card, problem);
    model.customer().valueProperty().subscribe(this::show);
    show();
  }

  /** Puts the cursor where a customer can be looked for. */
  void focusFirst() {
    if (chooser.isVisible()) {
      search.requestFocus();
    }
  }

  private void setUpSearch() {
    search.setId("customer-search");
    search.setLeft(Icons.of(Feather.SEARCH));
    search.promptTextProperty().bind(messages.observe("domains.customer.prompt"));
    search.accessibleTextProperty().bind(messages.observe("domains.customer.label"));
    search.accessibleHelpProperty().bind(problem.textProperty());
    search.textProperty().subscribe((_, text) -> model.search(text));
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::intoList);
  }

  private void setUpList() {
    list.setId("customer-list");
    list.setItems(model.found());
    list.setFixedCellSize(ROW);
    list.setPrefHeight(ROW * ROWS + 2);
    list.setCellFactory(_ -> new Cell());
    list.accessibleTextProperty().bind(messages.observe("domains.customer.label"));
    list.setPlaceholder(
        Labels.of(
            Bindings.createStringBinding(
                () ->
                    messages.text(
                        model.searchingProperty().get()
                            ? "domains.customer.searching"
                            : "domains.customer.none"),
                model.searchingProperty(),
                messages.languageProperty()),
            "muted"));
    list.setOnMouseClicked(_ -> choose());
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            choose();
          }
        });
  }

  private void intoList(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
      event.consume();
      list.requestFocus();
      list.getSelectionModel().selectFirst();
    } else if (event.getCode() == KeyCode.ENTER && list.getItems().size() == 1) {
      event.consume();
      model.choose(list.getItems().getFirst());
    }
  }

  private void choose() {
    CustomerRow row = list.getSelectionModel().getSelectedItem();
    if (row != null) {
      model.choose(row);
    }
  }

  private void show() {
    Owner owner = model.customer().get();
    boolean chosen = owner != null;
    boolean wasChosen = !card.getChildren().isEmpty();
    chooser.setVisible(!chosen);
    chooser.setManaged(!chosen);
    card.setVisible(chosen);
    card.setManaged(chosen);
    if (owner != null) {
      card.getChildren().setAll(describe(owner), change());
    } else {
      card.getChildren().clear();
      model.search(search.getText());
      if (wasChosen) {
        search.requestFocus();
      }
    }
  }

  private Node describe(Owner owner) {
    CustomerRow row = owner.row();
    HBox described = row == null ? line(Labels.value(owner.name(), "strong")) : line(row);
    HBox.setHgrow(described, Priority.ALWAYS);
    return described;
  }

  private Node change() {
    Node change =
        Buttons.plain(
            messages.observe("domains.customer.change"), () -> model.customer().set(null));
    change.setId("customer-change");
    return change;
  }

  private HBox line(CustomerRow row) {
    Label mail = Labels.value(row.contactEmail().value(), "muted", "small");
    VBox names = new VBox(Labels.value(row.name(), "strong"), mail);
    names.getStyleClass().add("line-words");
    HBox.setHgrow(names, Priority.ALWAYS);
    Label plan = Labels.value(row.planName(), "muted");
    plan.setMinWidth(Region.USE_PREF_SIZE);
    return line(names, plan, new QuotaBar(ui, row.domainsUsed(), row.domainsAllowed()));
  }

  private static HBox line(Node... nodes) {
    HBox line = new HBox(nodes);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("customer-line");
    return line;
  }

  private String problemText() {
    var found = model.customer().problemProperty().get();
    return found == null ? "" : ui.errors().sentence(found);
  }

  /** A customer with its plan and how much room it has. */
  private final class Cell extends ListCell<CustomerRow> {

    @Override
    protected void updateItem(@Nullable CustomerRow row, boolean empty) {
      super.updateItem(row, empty);
      setGraphic(empty || row == null ? null : line(row));
    }
  }
}

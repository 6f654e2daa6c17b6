package io.innkeeper.desktop.table;

import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Following;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.text.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The filters of a table: a menu to choose from, and a chip for each that is on. */
final class FilterBar {

  private final List<Filter> filters;
  private final TableModel<?> model;
  private final Messages messages;
  private final MenuButton menu = new MenuButton();
  private final FlowPane chips = new FlowPane();

  FilterBar(List<Filter> filters, TableModel<?> model, Messages messages) {
    this.filters = List.copyOf(filters);
    this.model = model;
    this.messages = messages;
    menu.textProperty().bind(messages.observe("table.filter.button"));
    menu.setGraphic(Icons.of(Feather.FILTER));
    menu.setId("table-filter");
    menu.setMinWidth(MenuButton.USE_PREF_SIZE);
    menu.setOnShowing(_ -> fillMenu());
    chips.getStyleClass().add("filter-chips");
    chips.setAlignment(Pos.CENTER_LEFT);
    chips.managedProperty().bind(chips.visibleProperty());
    model.queryProperty().subscribe(_ -> rebuild());
    Following.of(messages.languageProperty(), this, (bar, _) -> bar.rebuild());
  }

  /** The menu button; nothing where there is no filter. */
  List<Node> menu() {
    return filters.isEmpty() ? List.of() : List.of(menu);
  }

  Node chips() {
    return chips;
  }

  private void rebuild() {
    fillMenu();
    chips.getChildren().setAll(filters.stream().flatMap(f -> chips(f).stream()).toList());
    boolean any = !chips.getChildren().isEmpty();
    if (any) {
      chips.getChildren().add(clear());
    }
    chips.setVisible(any);
  }

  private void fillMenu() {
    menu.getItems()
        .setAll(filters.stream().filter(f -> !f.choices().isEmpty()).map(this::submenu).toList());
  }

  private MenuItem submenu(Filter filter) {
    Menu submenu = new Menu(messages.text(filter.titleKey()));
    for (Filter.Choice choice : filter.choices()) {
      CheckMenuItem item = new CheckMenuItem(choice.name().apply(messages));
      item.setSelected(chosen(filter).contains(choice.value()));
      item.setOnAction(_ -> toggle(filter, choice.value()));
      submenu.getItems().add(item);
    }
    return submenu;
  }

  private List<Node> chips(Filter filter) {
    return chosen(filter).stream().sorted().map(v -> chip(filter, v)).toList();
  }

  private Node chip(Filter filter, String value) {
    Map<String, String> args =
        Map.of("filter", messages.text(filter.titleKey()), "value", filter.nameOf(value, messages));
    Button chip =
        Buttons.withIcon(
            Buttons.plain(messages.observe("table.chip.text", args), () -> toggle(filter, value)),
            Feather.X);
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.getStyleClass().add("chip");
    chip.accessibleTextProperty().bind(messages.observe("table.chip.remove", args));
    return chip;
  }

  private Node clear() {
    Button clear =
        Buttons.quiet(
            messages.observe("table.clear.button"),
            () -> model.show(model.queryProperty().get().cleared()));
    clear.getStyleClass().add("small");
    return new HBox(clear);
  }

  private Set<String> chosen(Filter filter) {
    return model.queryProperty().get().filter(filter.id());
  }

  private void toggle(Filter filter, String value) {
    Set<String> values = new HashSet<>(chosen(filter));
    if (!values.remove(value)) {
      if (filter.single()) {
        values.clear();
      }
      values.add(value);
    }
    model.show(model.queryProperty().get().withFilter(filter.id(), values));
  }
}

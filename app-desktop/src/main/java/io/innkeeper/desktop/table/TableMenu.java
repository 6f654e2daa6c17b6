package io.innkeeper.desktop.table;

import io.innkeeper.desktop.dialog.FileRequest;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Following;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.prefs.Key;
import io.innkeeper.desktop.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import org.kordamp.ikonli.feather.Feather;

/** How a table looks and what leaves it: columns, order, density, export. */
final class TableMenu<T> {

  private final Ui ui;
  private final TableSpec<T> spec;
  private final TableModel<T> model;
  private final RowTable<T> rows;
  private final ObjectProperty<TableLooks> looks;
  private final MenuButton button = new MenuButton();

  TableMenu(Ui ui, TableSpec<T> spec, TableModel<T> model, RowTable<T> rows) {
    this.ui = ui;
    this.spec = spec;
    this.model = model;
    this.rows = rows;
    this.looks =
        ui.preferences()
            .property(new Key<>("table-" + spec.name, TableLooks.class, TableLooks.AT_FIRST));
    button.setGraphic(Icons.of(Feather.SLIDERS));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setId("table-menu");
    button.getStyleClass().add("icon-menu");
    button.accessibleTextProperty().bind(ui.messages().observe("table.menu.button"));
    button.setTooltip(Buttons.tooltip(ui.messages().observe("table.menu.button")));
    Following.<TableMenu<T>, TableLooks>of(looks, this, TableMenu::apply);
    Following.of(ui.messages().languageProperty(), this, (m, _) -> m.rebuild());
    model.queryProperty().subscribe(_ -> rebuild());
  }

  MenuButton button() {
    return button;
  }

  /** Asks for a file and writes the filtered list to it. */
  void export() {
    Messages messages = ui.messages();
    FileRequest request =
        new FileRequest(
            messages.text("table.export.title"),
            spec.name + ".csv",
            messages.text("table.export.type"),
            "csv");
    ui.dialogs().save(request, this::exportTo);
  }

  private void exportTo(Path file) {
    List<Column<T>> shown = spec.columns.stream().filter(c -> isShown(c.id())).toList();
    List<String> titles = shown.stream().map(c -> ui.messages().text(c.titleKey())).toList();
    CsvExport<T> export = new CsvExport<>(spec.source, shown, titles);
    TableQuery query = model.queryProperty().get();
    ui.tasks()
        .run("table.export.task", () -> export.write(query, file))
        .onSuccess(count ->
            ui.toasts()
                .success(
                    ui.messages()
                        .text(
                            "table.export.done",
                            Map.of("count", count, "file", file.getFileName().toString()))))
        .start();
  }

  private void apply(TableLooks wanted) {
    rows.setComfortable(wanted.comfortable());
    if (!wanted.shown().isEmpty()) {
      rows.columns().forEach((id, column) -> column.setVisible(wanted.shown().contains(id)));
    }
    rebuild();
  }

  private void rebuild() {
    Menu columns = new Menu(ui.messages().text("table.columns.menu"));
    Menu order = new Menu(ui.messages().text("table.sort.menu"));
    for (Column<T> column : spec.columns) {
      columns.getItems().add(columnItem(column));
      if (column.isSortable()) {
        order.getItems().addAll(orderItem(column, false), orderItem(column, true));
      }
    }
    CheckMenuItem density = new CheckMenuItem(ui.messages().text("table.comfortable.item"));
    density.setSelected(looks.get().comfortable());
    density.setOnAction(_ -> looks.set(new TableLooks(looks.get().shown(), density.isSelected())));
    MenuItem refresh = new MenuItem(ui.messages().text("table.reload.item"));
    refresh.setOnAction(_ -> model.reload());
    MenuItem export = new MenuItem(ui.messages().text("table.export.item"));
    export.setOnAction(_ -> export());
    button.getItems().setAll(columns, density, new SeparatorMenuItem(), refresh, export);
    if (!order.getItems().isEmpty()) {
      button.getItems().add(1, order);
    }
  }

  private MenuItem columnItem(Column<T> column) {
    CheckMenuItem item = new CheckMenuItem(ui.messages().text(column.titleKey()));
    item.setSelected(isShown(column.id()));
    item.setOnAction(_ -> toggle(column.id(), item.isSelected()));
    return item;
  }

  private MenuItem orderItem(Column<T> column, boolean descending) {
    TableQuery.Sort sort = new TableQuery.Sort(column.id(), descending);
    String key = descending ? "table.descending.item" : "table.ascending.item";
    CheckMenuItem item =
        new CheckMenuItem(
            ui.messages().text(key, Map.of("column", ui.messages().text(column.titleKey()))));
    item.setSelected(model.queryProperty().get().order().filter(sort::equals).isPresent());
    item.setOnAction(_ -> model.show(model.queryProperty().get().withSort(sort)));
    return item;
  }

  private void toggle(String id, boolean shown) {
    List<String> ids =
        spec.columns.stream()
            .map(Column::id)
            .filter(c -> c.equals(id) ? shown : isShown(c))
            .toList();
    // A table without columns could not be told from a broken one.
    if (!ids.isEmpty()) {
      looks.set(new TableLooks(ids, looks.get().comfortable()));
    }
    rebuild();
  }

  private boolean isShown(String id) {
    TableColumn<T, ?> column = rows.columns().get(id);
    return column != null && column.isVisible();
  }
}

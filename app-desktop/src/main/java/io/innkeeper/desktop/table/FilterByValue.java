package io.innkeeper.desktop.table;

import io.innkeeper.desktop.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The entries of a row's context menu that narrow the list to the row's own values. */
final class FilterByValue {

  private FilterByValue() {}

  static <T> List<MenuItem> items(
      TableSpec<T> spec, TableModel<T> model, Messages messages, T row) {
    List<MenuItem> items = new ArrayList<>();
    for (Column<T> column : spec.columns) {
      for (Filter filter : spec.filters) {
        if (filter.id().equals(column.id())) {
          column.filterValue(row).ifPresent(v -> items.add(item(filter, v, model, messages)));
        }
      }
    }
    if (!items.isEmpty()) {
      items.addFirst(new SeparatorMenuItem());
    }
    return items;
  }

  private static MenuItem item(
      Filter filter, String value, TableModel<?> model, Messages messages) {
    String what = messages.text(filter.titleKey());
    MenuItem item =
        new MenuItem(
            messages.text(
                "table.filter-by.item",
                Map.of("column", what, "value", filter.nameOf(value, messages))));
    item.setOnAction(
        _ -> model.show(model.queryProperty().get().withFilter(filter.id(), Set.of(value))));
    return item;
  }
}

package io.innkeeper.desktop.table;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell: its column's text, or the node that stands for it. */
final class RowCell<T> extends TableCell<T, String> {

  private final Column<T> column;

  RowCell(Column<T> column) {
    this.column = column;
    if (!column.styleClass().isEmpty()) {
      getStyleClass().add(column.styleClass());
    }
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    T row = empty ? null : getTableRow() == null ? null : getTableRow().getItem();
    if (row == null) {
      setText(null);
      setGraphic(null);
      return;
    }
    Node graphic = column.graphic(row);
    setGraphic(graphic);
    setText(graphic == null ? text : null);
  }
}

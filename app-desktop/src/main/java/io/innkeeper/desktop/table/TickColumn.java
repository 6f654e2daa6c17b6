package io.innkeeper.desktop.table;

import io.innkeeper.desktop.text.Messages;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The column of boxes that tick rows, by id: a tick survives scrolling and reloading. */
final class TickColumn<T> {

  private final TableModel<T> model;
  private final Ticks<T> ticks;
  private final Messages messages;

  TickColumn(TableModel<T> model, Ticks<T> ticks, Messages messages) {
    this.model = model;
    this.ticks = ticks;
    this.messages = messages;
  }

  TableColumn<T, Object> column() {
    TableColumn<T, Object> column = new TableColumn<>();
    column.setId("ticks");
    column.setSortable(false);
    column.setReorderable(false);
    column.setResizable(false);
    column.setMinWidth(40);
    column.setMaxWidth(40);
    column.getStyleClass().add("tick-column");
    column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(model.window().idOf(f.getValue())));
    column.setCellFactory(_ -> new Cell());
    column.setGraphic(tickAll());
    return column;
  }

  private CheckBox tickAll() {
    CheckBox all = new CheckBox();
    all.accessibleTextProperty().bind(messages.observe("table.tick-all.check"));
    all.setOnAction(_ -> {
      if (all.isSelected()) {
        ticks.all();
      } else {
        model.selected().clear();
      }
    });
    model
        .selected()
        .addListener(
            (SetChangeListener<Object>)
                _ -> {
                  int ticked = model.selected().size();
                  all.setSelected(ticked > 0 && ticked >= model.window().rows().size());
                  all.setIndeterminate(ticked > 0 && !all.isSelected());
                });
    return all;
  }

  /** One box; rows are ticked with Space as well, so it is not a stop of the Tab key. */
  private final class Cell extends TableCell<T, Object> {

    private final CheckBox box = new CheckBox();
    private final SetChangeListener<Object> follow = _ -> show();
    private boolean withShift;

    Cell() {
      box.setFocusTraversable(false);
      box.accessibleTextProperty().bind(messages.observe("table.tick.check"));
      // An action does not say which keys were held.
      box.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> withShift = e.isShiftDown());
      box.setOnAction(_ -> tick(getItem()));
      model.selected().addListener(new WeakSetChangeListener<>(follow));
    }

    @Override
    protected void updateItem(@Nullable Object id, boolean empty) {
      super.updateItem(id, empty);
      setGraphic(empty || id == null ? null : box);
      show();
    }

    private void show() {
      box.setSelected(getItem() != null && model.selected().contains(getItem()));
    }

    private void tick(Object id) {
      if (withShift) {
        ticks.extendTo(id);
      } else {
        ticks.toggle(id);
      }
      show();
    }
  }
}

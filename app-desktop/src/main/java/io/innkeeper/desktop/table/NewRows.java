package io.innkeeper.desktop.table;

import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.text.Messages;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** Offers what came meanwhile at the beginning of a list: <i>3 new rows</i>. */
final class NewRows {

  private final IntegerProperty count = new SimpleIntegerProperty();
  private final Button button;

  NewRows(Messages messages, Runnable show) {
    button =
        Buttons.withIcon(
            Buttons.plain(
                messages.observe("table.new-rows.button", "count", count),
                () -> {
                  count.set(0);
                  show.run();
                }),
            Feather.ARROW_UP);
    button.getStyleClass().add("chip");
    button.visibleProperty().bind(count.greaterThan(0));
    button.managedProperty().bind(button.visibleProperty());
  }

  Button button() {
    return button;
  }

  void clear() {
    count.set(0);
  }

  void add(int rows) {
    count.set(count.get() + rows);
  }
}

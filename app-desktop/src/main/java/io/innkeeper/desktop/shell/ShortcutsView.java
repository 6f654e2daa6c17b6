package io.innkeeper.desktop.shell;

import io.innkeeper.desktop.kit.Action;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.text.Messages;
import java.util.HashSet;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Every shortcut of the moment, read from the registry of actions. */
final class ShortcutsView extends VBox {

  private Runnable close = () -> {};

  ShortcutsView(Desk desk) {
    Messages messages = desk.ui().messages();
    getStyleClass().add("shortcuts");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("facts");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(names);
    Set<String> named = new HashSet<>();
    for (Action action : desk.actions().offered()) {
      action
          .shortcut()
          // A second way to press the same, such as Ctrl+= for Ctrl++, needs no line.
          .filter(_ -> named.add(action.labelKey()))
          .ifPresent(keys -> {
            Label cap = Labels.value(keys.getDisplayText(), "key-cap");
            GridPane.setHalignment(cap, HPos.RIGHT);
            grid.addRow(grid.getRowCount(), Labels.of(messages.observe(action.labelKey())), cap);
          });
    }
    Button button = Buttons.primary(messages.observe("dialog.close.button"), () -> close.run());
    HBox row = new HBox(button);
    row.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(grid, row);
  }

  void onClose(Runnable handler) {
    close = handler;
  }
}

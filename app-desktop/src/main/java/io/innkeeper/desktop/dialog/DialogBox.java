package io.innkeeper.desktop.dialog;

import io.innkeeper.desktop.kit.Labels;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The card of one dialog: title, content, buttons at the lower right. */
final class DialogBox extends VBox {

  private final Label title;

  DialogBox(String titleText) {
    title = Labels.value(titleText, "dialog-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    getStyleClass().add("dialog-box");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(title);
    setAccessibleRole(javafx.scene.AccessibleRole.DIALOG);
    setAccessibleText(titleText);
    FocusTrap.in(this);
  }

  DialogBox with(Node... content) {
    getChildren().addAll(content);
    return this;
  }

  DialogBox above(Node node) {
    getChildren().addFirst(node);
    return this;
  }

  DialogBox buttons(List<? extends Node> buttons) {
    HBox row = new HBox();
    row.getChildren().addAll(buttons);
    row.setAlignment(Pos.CENTER_RIGHT);
    row.getStyleClass().addAll("button-row", "dialog-buttons");
    getChildren().add(row);
    return this;
  }

  DialogBox onEscape(Runnable close) {
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
          }
        });
    return this;
  }
}

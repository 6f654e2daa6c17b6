package io.innkeeper.desktop.kit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** What stands where nothing is: why, and what to do about it. */
public final class EmptyState extends VBox {

  public EmptyState(
      Ikon icon, ObservableValue<String> title, ObservableValue<String> text, Node... actions) {
    getStyleClass().add("empty-state");
    setAlignment(Pos.CENTER);
    Label explanation = Labels.wrapped(text, "muted", "empty-state-text");
    getChildren()
        .addAll(Icons.of(icon, "empty-state-icon"), Labels.of(title, "heading"), explanation);
    if (actions.length > 0) {
      HBox row = new HBox(actions);
      row.getStyleClass().add("button-row");
      row.setAlignment(Pos.CENTER);
      getChildren().add(row);
    }
  }
}

package io.innkeeper.desktop.kit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** Something that must be known before going on: what it is, why, and what can be done about it. */
public final class Notice extends HBox {

  /**
   * A notice.
   *
   * @param actions what can be done, the best first
   */
  public Notice(
      Tone tone,
      Ikon icon,
      ObservableValue<String> title,
      ObservableValue<String> text,
      Node... actions) {
    getStyleClass().addAll("banner", "notice", tone.styleClass());
    setAlignment(Pos.TOP_LEFT);
    VBox words = new VBox(Labels.wrapped(title, "strong"), Labels.wrapped(text));
    words.getStyleClass().add("notice-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    if (actions.length > 0) {
      HBox row = new HBox(actions);
      row.getStyleClass().add("button-row");
      words.getChildren().add(row);
    }
    getChildren().addAll(Icons.of(icon, "notice-icon"), words);
  }
}

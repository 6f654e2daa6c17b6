package io.innkeeper.desktop.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;

/** A state in three ways at once: text, icon and colour. */
public final class StatusPill extends Label {

  public StatusPill(Tone tone, Ikon icon, ObservableValue<String> text) {
    textProperty().bind(text);
    setGraphic(Icons.of(icon));
    getStyleClass().addAll("status-pill", tone.styleClass());
    setMinWidth(USE_PREF_SIZE);
  }
}

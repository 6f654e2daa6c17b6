package io.innkeeper.desktop.kit;

import atlantafx.base.controls.RingProgressIndicator;
import io.innkeeper.desktop.task.FxThread;
import java.time.Duration;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

/** Takes the place of content that is being read; a spinner appears only after 400 ms. */
public final class Loading extends VBox {

  /** Shorter waits flicker more than they tell. */
  public static final Duration PATIENCE = Duration.ofMillis(400);

  public Loading(ObservableValue<String> text) {
    getStyleClass().add("loading");
    setAlignment(Pos.CENTER);
    RingProgressIndicator ring = new RingProgressIndicator();
    ring.getStyleClass().add("loading-ring");
    ring.accessibleTextProperty().bind(text);
    ring.setFocusTraversable(false);
    getChildren().addAll(ring, Labels.of(text, "muted"));
    setVisible(false);
    FxThread.after(PATIENCE, () -> setVisible(true));
  }
}

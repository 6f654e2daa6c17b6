package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.text.Messages;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A question that is under way: what is asked, that it goes on, and a way to stop it. */
final class Waiting extends VBox {

  Waiting(Messages messages, ObservableValue<String> text, Runnable stop) {
    getStyleClass().addAll("card", "waiting");
    ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setFocusTraversable(false);
    bar.accessibleTextProperty().bind(text);
    Button button = Buttons.plain(messages.observe("wizard.stop.button"), stop);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(Labels.of(text), gap, button);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("tight-row");
    getChildren().addAll(line, bar);
  }
}

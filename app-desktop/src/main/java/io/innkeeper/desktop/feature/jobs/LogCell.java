package io.innkeeper.desktop.feature.jobs;

import io.innkeeper.core.jobs.RunEvent;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.StepState;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.Tone;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A line of a job's log. */
final class LogCell extends ListCell<RunEvent> {

  private final LogTail tail;
  private final Label time = Labels.value("", "run-log-time");
  private final Label step = Labels.value("", "run-log-step");
  private final Label sentence = Labels.value("");
  private final HBox line = new HBox(time, step, sentence);

  LogCell(LogTail tail) {
    this.tail = tail;
    HBox.setHgrow(sentence, Priority.ALWAYS);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("run-log-line");
    // Long sentences end in dots instead of widening the list.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable RunEvent event, boolean empty) {
    super.updateItem(event, empty);
    if (empty || event == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    time.setText(tail.time(event));
    step.setText(tail.step(event));
    sentence.setText(tail.sentence(event));
    for (Tone each : Tone.values()) {
      line.getStyleClass().remove(each.styleClass());
    }
    line.getStyleClass().add(tone(event).styleClass());
    setTooltip(new Tooltip(sentence.getText()));
    setGraphic(line);
  }

  private static Tone tone(RunEvent event) {
    return switch (event.kind()) {
      case STATE -> RunLooks.tone(RunState.valueOf(event.code()));
      case STEP -> RunLooks.tone(StepState.valueOf(event.code()));
      case LOG, PROGRESS -> Tone.NEUTRAL;
    };
  }
}

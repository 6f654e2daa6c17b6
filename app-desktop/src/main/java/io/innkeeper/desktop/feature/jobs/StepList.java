package io.innkeeper.desktop.feature.jobs;

import io.innkeeper.core.jobs.RunStepView;
import io.innkeeper.core.jobs.RunView;
import io.innkeeper.core.jobs.StepState;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.text.Messages;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The steps of a job, each with its state, its attempts, its progress and what held it up. */
final class StepList extends VBox {

  private final Ui ui;
  private final Messages messages;
  private final RunWords words;

  StepList(Ui ui) {
    this.ui = ui;
    this.messages = ui.messages();
    this.words = new RunWords(ui);
    getStyleClass().add("run-steps");
  }

  void show(RunView run) {
    List<RunStepView> steps = run.steps();
    getChildren().setAll(steps.stream().map(s -> row(run.row().process(), s)).toList());
  }

  private Node row(String process, RunStepView step) {
    FontIcon icon = Icons.of(RunLooks.icon(step.state()), RunLooks.tone(step.state()).styleClass());
    icon.getStyleClass().add("run-step-icon");
    VBox texts = new VBox(title(process, step));
    texts.getStyleClass().add("run-step-texts");
    HBox.setHgrow(texts, Priority.ALWAYS);
    if (step.state() == StepState.RUNNING && step.total() > 0) {
      texts.getChildren().add(progress(step));
    }
    String reason = words.reason(process, step.code(), step.args());
    if (!reason.isEmpty()) {
      Label why = Labels.value(reason, "small", "run-step-reason");
      why.getStyleClass().add(RunLooks.tone(step.state()).styleClass());
      why.setWrapText(true);
      why.setMinHeight(Region.USE_PREF_SIZE);
      texts.getChildren().add(why);
    }
    HBox row = new HBox(icon, texts);
    row.getStyleClass().add("run-step");
    row.setAccessibleText(
        messages.text(
            "jobs.step.accessible",
            Map.of(
                "name", words.step(process, step.name()),
                "state", messages.label("jobs.step-state", step.state()))));
    return row;
  }

  private Node title(String process, RunStepView step) {
    Label name = Labels.value(words.step(process, step.name()), "strong");
    if (step.state() == StepState.PENDING) {
      name.getStyleClass().setAll("label", "muted");
    }
    Label state = Labels.value(state(step), "small", "muted");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(name, state, gap);
    if (step.compensates()) {
      Label mark = new Label();
      mark.setGraphic(Icons.of(Feather.CORNER_UP_LEFT, "run-step-mark"));
      mark.setTooltip(new Tooltip(messages.text("jobs.compensates.text")));
      mark.setAccessibleText(messages.text("jobs.compensates.text"));
      mark.setMinWidth(Region.USE_PREF_SIZE);
      line.getChildren().add(mark);
    }
    Label time =
        Labels.value(words.duration(step.startedAt(), step.endedAt()), "small", "muted", "tabular");
    time.setMinWidth(Region.USE_PREF_SIZE);
    line.getChildren().add(time);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("tight-row");
    return line;
  }

  private String state(RunStepView step) {
    String state = messages.label("jobs.step-state", step.state());
    return step.attempts() > 1
        ? messages.text("jobs.attempts.text", Map.of("state", state, "count", step.attempts()))
        : state;
  }

  private Node progress(RunStepView step) {
    String text =
        messages.text(
            "jobs.progress.text",
            Map.of(
                "done", ui.formats().number(step.done()),
                "total", ui.formats().number(step.total())));
    ProgressBar bar = new ProgressBar(Math.min(1, (double) step.done() / step.total()));
    bar.setFocusTraversable(false);
    bar.setAccessibleText(text);
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    Label label = Labels.value(text, "small", "muted", "tabular");
    label.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(bar, label);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("tight-row");
    return line;
  }
}

package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.jobs.RunStepView;
import io.innkeeper.core.jobs.StepState;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.text.CoreNames;
import io.innkeeper.desktop.text.Messages;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One step of a run: its state, what it says, how long it took. */
final class RunStepLine extends HBox {

  /** The core's name of the run that brings a domain in. */
  static final String PROCESS = "domains.apply";

  private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");
  private static final double MILLIS = 1000;

  private final Ui ui;
  private final Messages messages;

  RunStepLine(Ui ui, RunStepView step) {
    this.ui = ui;
    this.messages = ui.messages();
    getStyleClass().add("apply-step");
    setAlignment(Pos.CENTER_LEFT);
    pseudoClassStateChanged(PENDING, step.state() == StepState.PENDING);
    Label name =
        Labels.of(
            Bindings.createStringBinding(
                () -> new CoreNames(messages).step(PROCESS, step.name()),
                messages.languageProperty()),
            "apply-step-name");
    VBox words = new VBox(name);
    words.getStyleClass().add("line-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    String code = step.code();
    if (code != null) {
      words
          .getChildren()
          .add(
              Labels.wrapped(
                  Bindings.createStringBinding(
                      () -> ui.errors().sentence(code, step.args()), messages.languageProperty()),
                  "muted",
                  "small"));
    }
    getChildren().addAll(mark(step.state()), words);
    addProgress(step);
    Label state =
        Labels.of(
            messages.observeLabel("domains.step-state", step.state()),
            "small",
            "tone-text",
            tone(step.state()).styleClass());
    state.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().add(state);
  }

  private void addProgress(RunStepView step) {
    if (step.attempts() > 1) {
      add(messages.observe("domains.run.attempt", Map.of("attempt", step.attempts())));
    }
    if (step.total() > 0) {
      add(
          messages.observe(
              "domains.run.progress", Map.of("done", step.done(), "total", step.total())));
    }
    Instant from = step.startedAt();
    Instant until = step.endedAt();
    if (from != null && until != null) {
      BigDecimal seconds = BigDecimal.valueOf(Duration.between(from, until).toMillis() / MILLIS);
      add(
          messages.observe(
              "domains.run.seconds", Map.of("seconds", ui.formats().decimal(seconds, 1))));
    }
  }

  private void add(javafx.beans.value.ObservableValue<String> text) {
    Label label = Labels.of(text, "muted", "small", "tabular");
    label.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().add(label);
  }

  private Node mark(StepState state) {
    if (state == StepState.RUNNING || state == StepState.COMPENSATING) {
      ProgressIndicator ring = new ProgressIndicator();
      ring.getStyleClass().addAll("small-ring", "apply-mark");
      ring.setFocusTraversable(false);
      ring.accessibleTextProperty().bind(messages.observeLabel("domains.step-state", state));
      return ring;
    }
    HBox mark = new HBox(Icons.of(icon(state), tone(state).styleClass()));
    mark.setAlignment(Pos.CENTER);
    mark.getStyleClass().add("apply-mark");
    return mark;
  }

  private static Feather icon(StepState state) {
    return switch (state) {
      case PENDING, RUNNING, COMPENSATING -> Feather.CIRCLE;
      case WAITING -> Feather.CLOCK;
      case DONE -> Feather.CHECK_CIRCLE;
      case FAILED -> Feather.X_CIRCLE;
      case COMPENSATED -> Feather.CORNER_UP_LEFT;
      case COMPENSATION_FAILED -> Feather.ALERT_OCTAGON;
    };
  }

  private static Tone tone(StepState state) {
    return switch (state) {
      case PENDING -> Tone.NEUTRAL;
      case RUNNING -> Tone.ACCENT;
      case WAITING, COMPENSATING, COMPENSATED -> Tone.WARNING;
      case DONE -> Tone.SUCCESS;
      case FAILED, COMPENSATION_FAILED -> Tone.DANGER;
    };
  }
}

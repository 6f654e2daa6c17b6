package io.innkeeper.desktop.feature.jobs;

import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.StepState;
import io.innkeeper.desktop.kit.StatusPill;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.text.Formats;
import io.innkeeper.desktop.text.Messages;
import java.util.Map;
import java.util.OptionalDouble;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Tone and icon of the states of jobs and steps. */
final class RunLooks {

  private RunLooks() {}

  /** The state; with its progress where that is known. */
  static StatusPill pill(Messages messages, Formats formats, RunLine line) {
    RunState state = line.row().state();
    OptionalDouble progress = line.progress();
    if (state.ended() || progress.isEmpty()) {
      return pill(messages, state);
    }
    return new StatusPill(
        tone(state),
        icon(state),
        messages.observe(
            "jobs.state-progress.text",
            Map.of(
                "state", messages.label("jobs.state", state),
                "progress", formats.percent(Math.floor(progress.getAsDouble() * 100) / 100))));
  }

  static StatusPill pill(Messages messages, RunState state) {
    return new StatusPill(tone(state), icon(state), messages.observeLabel("jobs.state", state));
  }

  static Tone tone(RunState state) {
    return switch (state) {
      case QUEUED, CANCELLED -> Tone.NEUTRAL;
      case RUNNING -> Tone.ACCENT;
      case WAITING, COMPENSATING -> Tone.WARNING;
      case SUCCEEDED -> Tone.SUCCESS;
      case FAILED -> Tone.DANGER;
    };
  }

  static Ikon icon(RunState state) {
    return switch (state) {
      case QUEUED -> Feather.INBOX;
      case RUNNING -> Feather.PLAY;
      case WAITING -> Feather.CLOCK;
      case COMPENSATING -> Feather.ROTATE_CCW;
      case SUCCEEDED -> Feather.CHECK;
      case FAILED -> Feather.ALERT_TRIANGLE;
      case CANCELLED -> Feather.SLASH;
    };
  }

  static Tone tone(StepState state) {
    return switch (state) {
      case PENDING, COMPENSATED -> Tone.NEUTRAL;
      case RUNNING -> Tone.ACCENT;
      case WAITING, COMPENSATING -> Tone.WARNING;
      case DONE -> Tone.SUCCESS;
      case FAILED, COMPENSATION_FAILED -> Tone.DANGER;
    };
  }

  static Ikon icon(StepState state) {
    return switch (state) {
      case PENDING -> Feather.CIRCLE;
      case RUNNING -> Feather.PLAY_CIRCLE;
      case WAITING -> Feather.CLOCK;
      case DONE -> Feather.CHECK_CIRCLE;
      case FAILED -> Feather.X_CIRCLE;
      case COMPENSATING, COMPENSATED -> Feather.ROTATE_CCW;
      case COMPENSATION_FAILED -> Feather.ALERT_OCTAGON;
    };
  }
}

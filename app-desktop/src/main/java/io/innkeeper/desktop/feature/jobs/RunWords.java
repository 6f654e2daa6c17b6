package io.innkeeper.desktop.feature.jobs;

import io.innkeeper.core.jobs.RunEvent;
import io.innkeeper.core.jobs.RunRow;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.StepState;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.text.CoreNames;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in the viewer's language what a job is, does, and waits for. */
final class RunWords {

  private final Ui ui;
  private final CoreNames names;

  RunWords(Ui ui) {
    this.ui = ui;
    this.names = new CoreNames(ui.messages());
  }

  String process(String process) {
    return names.process(process);
  }

  String step(String process, @Nullable String step) {
    return step == null ? "" : names.step(process, step);
  }

  /** <i>3 of 6</i>, counting the step it is at. */
  String stepOf(RunRow row) {
    int at = Math.min(row.stepsTotal(), row.stepsDone() + (row.step() == null ? 0 : 1));
    return ui.messages().text("jobs.step-of.text", Map.of("step", at, "total", row.stepsTotal()));
  }

  /** With the name of the step: <i>3 of 6: Write DNS records</i>. */
  String place(RunRow row) {
    if (row.step() == null) {
      return row.stepsTotal() == 0 ? "" : stepOf(row);
    }
    return ui.messages()
        .text(
            "jobs.step-place.text",
            Map.of("name", step(row.process(), row.step()), "place", stepOf(row)));
  }

  /** Why it waits or failed; empty when neither. */
  String reason(String process, @Nullable String code, Map<String, Object> args) {
    return code == null ? "" : ui.errors().sentence(code, named(process, args));
  }

  /** With when it goes on. */
  String reason(RunRow row) {
    String reason = reason(row.process(), row.code(), row.args());
    String next = next(row);
    return Stream.of(reason, next).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
  }

  /** What follows: that it will stop, or when it will look again; empty when neither. */
  String next(RunRow row) {
    if (row.cancelAsked() && !row.state().ended()) {
      return ui.messages().text("jobs.cancelling.text");
    }
    Instant until = row.waitsUntil();
    return row.state() == RunState.WAITING && until != null
        ? ui.messages().text("jobs.waits-until.text", Map.of("time", ui.formats().relative(until)))
        : "";
  }

  /** How long it took, or has taken up to now; empty before it began. */
  String duration(@Nullable Instant from, @Nullable Instant until) {
    if (from == null) {
      return "";
    }
    Instant end = until == null ? ui.formats().now() : until;
    return ui.formats().duration(Duration.between(from, end));
  }

  /** A line of the log. */
  String sentence(String process, RunEvent event) {
    return switch (event.kind()) {
      case LOG -> reason(process, event.code(), event.args());
      case STATE -> told("jobs.state", RunState.valueOf(event.code()), process, event);
      case STEP -> told("jobs.step-state", StepState.valueOf(event.code()), process, event);
      case PROGRESS ->
          ui.messages()
              .text(
                  "jobs.progress.text",
                  Map.of("done", number(event, "done"), "total", number(event, "total")));
    };
  }

  private String told(String prefix, Enum<?> state, String process, RunEvent event) {
    String label = ui.messages().label(prefix, state);
    // The engine hands the reason of a state on under this name.
    Optional<String> code = Optional.ofNullable(event.args().get("code")).map(Object::toString);
    return code.map(c ->
            ui.messages()
                .text(
                    "jobs.because.text",
                    Map.of("state", label, "reason", reason(process, c, event.args()))))
        .orElse(label);
  }

  private String number(RunEvent event, String name) {
    return event.args().get(name) instanceof Number n ? ui.formats().number(n.longValue()) : "";
  }

  /** Processes and steps by what they are called. */
  private Map<String, Object> named(String process, Map<String, Object> args) {
    Map<String, Object> named = new HashMap<>(args);
    named.computeIfPresent("process", (_, name) -> names.process(name.toString()));
    named.computeIfPresent("step", (_, name) -> names.step(process, name.toString()));
    return named;
  }
}

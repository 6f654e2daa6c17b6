package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.jobs.RunStepView;
import io.innkeeper.core.jobs.RunView;
import io.innkeeper.core.jobs.StepState;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Notice;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.text.Messages;
import java.util.Map;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** What is said when the run has ended, and where one goes from there. */
final class RunEndings {

  private final Ui ui;
  private final Messages messages;
  private final String domain;
  private final Ways ways;

  RunEndings(Ui ui, String domain, Ways ways) {
    this.ui = ui;
    this.messages = ui.messages();
    this.domain = domain;
    this.ways = ways;
  }

  /**
   * Where one goes from here.
   *
   * @param toDomain opens the domain
   * @param toJob opens the run among the jobs
   * @param another begins the next onboarding
   * @param retry tries the run again
   */
  record Ways(Runnable toDomain, Runnable toJob, Runnable another, Runnable retry) {}

  Node of(RunView run) {
    return switch (run.row().state()) {
      case SUCCEEDED -> success();
      case CANCELLED -> broken(run, Tone.WARNING, "domains.run.cancelled");
      default -> broken(run, Tone.DANGER, "domains.run.failed");
    };
  }

  private Node success() {
    Button open = Buttons.primary(messages.observe("domains.run.to-domain"), ways.toDomain());
    open.setId("run-to-domain");
    Notice notice =
        new Notice(
            Tone.SUCCESS,
            Feather.CHECK_CIRCLE,
            messages.observe("domains.run.success", Map.of("domain", domain)),
            messages.observe("domains.run.success-text"),
            open,
            Buttons.plain(messages.observe("domains.run.another"), ways.another()));
    notice.setId("run-success");
    return notice;
  }

  private Node broken(RunView run, Tone tone, String titleKey) {
    Button retry = Buttons.primary(messages.observe("domains.run.retry"), ways.retry());
    retry.setId("run-retry");
    Notice notice =
        new Notice(
            tone,
            Feather.ALERT_CIRCLE,
            messages.observe(titleKey, Map.of("domain", domain)),
            reason(run),
            retry,
            Buttons.plain(messages.observe("domains.run.to-job"), ways.toJob()),
            Buttons.quiet(messages.observe("domains.run.to-domain"), ways.toDomain()));
    notice.setId("run-failure");
    return notice;
  }

  /** Why, and in which state the records are now. */
  private ObservableValue<String> reason(RunView run) {
    String code = run.row().code();
    return Bindings.createStringBinding(
        () ->
            (code == null ? "" : ui.errors().sentence(code, run.row().args()) + "\n")
                + messages.text(aftermath(run)),
        messages.languageProperty());
  }

  private static String aftermath(RunView run) {
    if (any(run, step -> step.state() == StepState.COMPENSATION_FAILED)) {
      return "domains.run.not-put-back";
    }
    return any(run, step -> step.compensates() && step.state() == StepState.COMPENSATED)
        ? "domains.run.put-back"
        : "domains.run.untouched";
  }

  private static boolean any(RunView run, Predicate<RunStepView> test) {
    return run.steps().stream().anyMatch(test);
  }
}

package io.innkeeper.core.domains;

import io.innkeeper.core.jobs.NewRun;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.jobs.RunQueue;
import io.innkeeper.core.jobs.RunRow;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.RunView;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Subject;
import io.innkeeper.core.kernel.Unavailable;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks what only a worker can answer: a short run, its answer or its failure. */
@Component
class Questions {

  private static final String ANSWER = "answer";
  private static final Duration WAIT = Duration.ofSeconds(30);

  private final RunQueue queue;
  private final JsonMapper json;

  Questions(RunQueue queue, JsonMapper json) {
    this.queue = queue;
    this.json = json;
  }

  /**
   * The answer that the question's step kept with {@link #answer}.
   *
   * @throws Unavailable if the provider, the public DNS or a worker gave none
   * @throws Conflict if the step refused
   */
  <T> T ask(Actor actor, String process, Subject subject, Record parameters, Class<T> type) {
    RunView run = queue.ask(actor, new NewRun(process, subject, parameters), WAIT);
    RunRow row = run.row();
    if (row.state() == RunState.SUCCEEDED) {
      return json.convertValue(run.result().get(ANSWER), type);
    }
    String code = row.code();
    if (!row.state().ended() || code == null) {
      throw new Unavailable("run.no-answer", Map.of("seconds", WAIT.toSeconds()));
    }
    if (code.equals("stale") || code.startsWith("draft.") || code.startsWith("domain.")) {
      throw new Conflict(code, row.args());
    }
    throw new Unavailable(code, row.args());
  }

  /** Keeps the answer to a question, from within its step. */
  static void answer(RunContext<?> run, Record answer) {
    run.remember(ANSWER, answer);
  }
}

package io.innkeeper.core.jobs;

import io.innkeeper.core.audit.AuditTrail;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ends a run: in one transaction with what its process does then, and with its audit entry. */
class RunEnding {

  private final RunStore runs;
  private final RunSchedule schedule;
  private final RunEvents events;
  private final SubjectTurns turns;
  private final AuditTrail audit;

  RunEnding(
      RunStore runs, RunSchedule schedule, RunEvents events, SubjectTurns turns, AuditTrail audit) {
    this.runs = runs;
    this.schedule = schedule;
    this.events = events;
    this.turns = turns;
    this.audit = audit;
  }

  <P extends Record> void succeeded(StoredRun run, RunProcess<P> process, RunContext<P> context) {
    process.succeeded(context);
    end(run, RunState.SUCCEEDED, null);
  }

  <P extends Record> void otherwise(
      StoredRun run,
      RunState state,
      StoredRun.Why why,
      RunProcess<P> process,
      RunContext<P> context) {
    process.ended(context, state, new Outcome.Failed(why.code(), why.args(), false, Duration.ZERO));
    end(run, state, why);
  }

  private void end(StoredRun run, RunState state, StoredRun.@Nullable Why why) {
    runs.ended(run.id(), state, why);
    if (why == null) {
      events.state(run.id(), state, null, Map.of());
    } else {
      events.state(run.id(), state, why.code(), why.args());
    }
    schedule.remove(run.process(), run.id());
    // A question changes nothing that the trail would have to tell.
    if (!run.question()) {
      Map<String, Object> after = new LinkedHashMap<>();
      after.put("run", run.id().toString());
      after.put("process", run.process());
      if (why != null) {
        after.put("code", why.code());
      }
      audit.record(
          run.actor(),
          "run." + state.name().toLowerCase(Locale.ROOT),
          run.subject(),
          Map.of(),
          after);
    }
    turns.next(run);
  }
}

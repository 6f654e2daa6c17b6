package io.innkeeper.core.jobs;

import io.innkeeper.core.jobs.StepStore.StoredStep;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes a run and marks its next step begun, in one transaction: from then on its compensation is
 * due.
 */
class StepBeginning {

  private final TransactionOperations transaction;
  private final RunStore runs;
  private final StepStore steps;
  private final RunSchedule schedule;
  private final RunEvents events;
  private final SubjectTurns turns;
  private final RunEnding ending;
  private final StepContexts contexts;
  private final String node;

  StepBeginning(
      TransactionOperations transaction,
      RunStore runs,
      StepStore steps,
      RunSchedule schedule,
      RunEvents events,
      SubjectTurns turns,
      RunEnding ending,
      StepContexts contexts,
      String node) {
    this.transaction = transaction;
    this.runs = runs;
    this.steps = steps;
    this.schedule = schedule;
    this.events = events;
    this.turns = turns;
    this.ending = ending;
    this.contexts = contexts;
    this.node = node;
  }

  /** Takes a run that is due. */
  Turn take(RunProcess<?> process, RunId id) {
    return inTransaction(() -> {
      Optional<StoredRun> found = runs.lock(id);
      if (found.isEmpty() || found.get().state().ended()) {
        schedule.remove(process.name(), id);
        return new Turn.Over();
      }
      StoredRun run = found.get();
      boolean free = run.question() || run.holds();
      if (!free && run.cancelAsked()) {
        // It has not begun, or was undone before: there is nothing to wait for.
        return cancelUnbegun(process, run);
      }
      if (!free) {
        Optional<SubjectTurns.Before> before = turns.before(run);
        if (before.isPresent()) {
          return park(run, before.get());
        }
      }
      runs.claim(id, node, !run.question());
      if (run.node() != null) {
        events.log(id, null, "run.taken-over", Map.of("node", run.node()));
      }
      return next(process, run, run.lease() + 1);
    });
  }

  /** Goes on with a run that this node holds. */
  Turn next(RunProcess<?> process, RunId id, long lease) {
    return inTransaction(() -> next(process, runs.lockHeld(id, lease), lease));
  }

  private Turn next(RunProcess<?> process, StoredRun run, long lease) {
    if (run.endsAs() == null && run.cancelAsked()) {
      StoredRun.Why why = new StoredRun.Why(null, "run.cancelled", Map.of());
      return undo(process, run, lease, RunState.CANCELLED, why);
    }
    if (run.endsAs() != null && run.why() != null) {
      return undoNext(process, run, lease, run.endsAs(), run.why());
    }
    List<StoredStep> all = steps.complete(run.id(), process.steps());
    StoredStep step =
        all.stream().filter(s -> s.state() != StepState.DONE).findFirst().orElseThrow();
    if (step.attempts() >= Processes.attempts(process)) {
      // Its outcome is only missing because the node died in it, every time.
      String code = "run.node-lost";
      steps.explain(run.id(), step.position(), StepState.FAILED, code, Map.of());
      events.step(run.id(), step.name(), StepState.FAILED, code, Map.of());
      StoredRun.Why why = new StoredRun.Why(step.name(), code, Map.of());
      return undo(process, run, lease, RunState.FAILED, why);
    }
    steps.begin(run.id(), step.position());
    runs.working(run.id(), RunState.RUNNING, step.name(), step.attempts() + 1);
    if (run.state() != RunState.RUNNING) {
      events.state(run.id(), RunState.RUNNING, null, Map.of());
    }
    events.step(run.id(), step.name(), StepState.RUNNING);
    boolean last = step.position() == all.getLast().position();
    return new Turn.Work(
        run, lease, step.position(), step.name(), step.attempts() + 1, false, last);
  }

  private Turn undo(
      RunProcess<?> process, StoredRun run, long lease, RunState endsAs, StoredRun.Why why) {
    runs.undoing(run.id(), endsAs, why);
    events.state(run.id(), RunState.COMPENSATING, why.code(), why.args());
    return undoNext(process, run, lease, endsAs, why);
  }

  private Turn undoNext(
      RunProcess<?> process, StoredRun run, long lease, RunState endsAs, StoredRun.Why why) {
    for (StoredStep step : steps.of(run.id()).reversed()) {
      RunStep<?> code = Processes.step(process, step.name());
      if (!step.begun() || code == null || !code.compensates()) {
        continue;
      }
      if (step.undoAttempts() >= Processes.attempts(process)) {
        steps.explain(
            run.id(), step.position(), StepState.COMPENSATION_FAILED, "run.node-lost", Map.of());
        events.step(
            run.id(), step.name(), StepState.COMPENSATION_FAILED, "run.node-lost", Map.of());
        continue;
      }
      steps.beginUndo(run.id(), step.position());
      runs.working(run.id(), RunState.COMPENSATING, step.name(), step.undoAttempts() + 1);
      events.step(run.id(), step.name(), StepState.COMPENSATING);
      return new Turn.Work(
          run, lease, step.position(), step.name(), step.undoAttempts() + 1, true, false);
    }
    end(process, run, lease, endsAs, why);
    return new Turn.Over();
  }

  private Turn cancelUnbegun(RunProcess<?> process, StoredRun run) {
    runs.claim(run.id(), node, false);
    end(
        process,
        run,
        run.lease() + 1,
        RunState.CANCELLED,
        new StoredRun.Why(null, "run.cancelled", Map.of()));
    return new Turn.Over();
  }

  private <P extends Record> void end(
      RunProcess<P> process, StoredRun run, long lease, RunState state, StoredRun.Why why) {
    ending.otherwise(run, state, why, process, contexts.afterAll(run, process, lease));
  }

  private Turn park(StoredRun run, SubjectTurns.Before before) {
    Map<String, Object> args = Map.of("run", before.id().toString(), "process", before.process());
    runs.park(run.id(), before.id(), "run.waits-for-other", args);
    events.state(run.id(), RunState.QUEUED, "run.waits-for-other", args);
    schedule.remove(run.process(), run.id());
    return new Turn.Over();
  }

  private Turn inTransaction(java.util.function.Supplier<Turn> work) {
    @Nullable Turn turn = transaction.execute(_ -> work.get());
    return turn == null ? new Turn.Over() : turn;
  }
}

package io.innkeeper.core.jobs;

import com.github.kagkarlsson.scheduler.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.transaction.support.TransactionOperations;

/** Writes how a step ended and what follows from it, in one transaction. */
class StepEnding {

  private final TransactionOperations transaction;
  private final RunStore runs;
  private final StepStore steps;
  private final RunSchedule schedule;
  private final RunEvents events;
  private final RunEnding ending;
  private final StepContexts contexts;
  private final Backoff backoff;
  private final Clock clock;

  StepEnding(
      TransactionOperations transaction,
      RunStore runs,
      StepStore steps,
      RunSchedule schedule,
      RunEvents events,
      RunEnding ending,
      StepContexts contexts,
      Backoff backoff,
      Clock clock) {
    this.transaction = transaction;
    this.runs = runs;
    this.steps = steps;
    this.schedule = schedule;
    this.events = events;
    this.ending = ending;
    this.contexts = contexts;
    this.backoff = backoff;
    this.clock = clock;
  }

  /** Whether the node goes on with the run at once. */
  boolean write(RunProcess<?> process, Turn.Work work, Outcome outcome) {
    return Boolean.TRUE.equals(
        transaction.execute(_ -> {
          StoredRun run = runs.lockHeld(work.run().id(), work.lease());
          return switch (outcome) {
            case Outcome.Done _ -> done(process, run, work);
            case Outcome.WaitUntil wait -> waits(run, work, wait);
            case Outcome.Failed failed -> failed(process, run, work, failed);
          };
        }));
  }

  /** The step stopped at a safe point because somebody asked for it. */
  boolean writeCancelled(Turn.Work work) {
    return Boolean.TRUE.equals(
        transaction.execute(_ -> {
          StoredRun run = runs.lockHeld(work.run().id(), work.lease());
          giveUp(run, work, RunState.CANCELLED, "run.cancelled", Map.of());
          return true;
        }));
  }

  /** This node stops, or can't go on now: any node may go on. */
  void handBack(StoredRun run, long lease, Duration pause) {
    transaction.executeWithoutResult(_ -> {
      StoredRun now = runs.lockHeld(run.id(), lease);
      runs.handedBack(run.id(), now.endsAs() == null ? RunState.QUEUED : RunState.COMPENSATING);
      if (pause.isZero()) {
        schedule.releaseNow(run.process(), run.id());
      } else {
        schedule.release(run.process(), run.id(), clock.now().plus(pause));
      }
    });
  }

  /** {@link #handBack} in the midst of a step: it was not its fault. */
  boolean handBackUnspent(Turn.Work work) {
    transaction.executeWithoutResult(_ -> {
      handBack(work.run(), work.lease(), Duration.ZERO);
      steps.giveBackAttempt(work.run().id(), work.position(), work.undo());
    });
    return false;
  }

  private <P extends Record> boolean done(RunProcess<P> process, StoredRun run, Turn.Work work) {
    StepState state = work.undo() ? StepState.COMPENSATED : StepState.DONE;
    steps.end(run.id(), work.position(), state);
    events.step(run.id(), work.step(), state);
    if (work.last()) {
      ending.succeeded(run, process, contexts.afterAll(run, process, work.lease()));
    }
    return !work.last();
  }

  private boolean waits(StoredRun run, Turn.Work work, Outcome.WaitUntil wait) {
    steps.giveBackAttempt(run.id(), work.position(), work.undo());
    boolean early = run.woken() || (run.cancelAsked() && !work.undo());
    sleep(run, work, RunState.WAITING, wait.code(), wait.args(), early ? clock.now() : wait.at());
    return false;
  }

  private boolean failed(
      RunProcess<?> process, StoredRun run, Turn.Work work, Outcome.Failed failed) {
    if (failed.retryable() && work.attempt() < Processes.attempts(process)) {
      boolean early = run.cancelAsked() && !work.undo();
      Instant at = clock.now();
      if (!early) {
        at = at.plus(backoff.after(work.attempt(), failed.after()));
      }
      sleep(run, work, RunState.QUEUED, failed.code(), failed.args(), at);
      return false;
    }
    if (work.undo()) {
      StepState state = StepState.COMPENSATION_FAILED;
      steps.explain(run.id(), work.position(), state, failed.code(), failed.args());
      events.step(run.id(), work.step(), state, failed.code(), failed.args());
    } else {
      giveUp(run, work, RunState.FAILED, failed.code(), failed.args());
    }
    return true;
  }

  private void giveUp(
      StoredRun run, Turn.Work work, RunState endsAs, String code, Map<String, Object> args) {
    steps.explain(run.id(), work.position(), StepState.FAILED, code, args);
    events.step(run.id(), work.step(), StepState.FAILED, code, args);
    runs.undoing(run.id(), endsAs, new StoredRun.Why(work.step(), code, args));
    events.state(run.id(), RunState.COMPENSATING, code, args);
  }

  private void sleep(
      StoredRun run,
      Turn.Work work,
      RunState forward,
      String code,
      Map<String, Object> args,
      Instant at) {
    RunState state = work.undo() ? RunState.COMPENSATING : forward;
    if (!work.undo()) {
      steps.explain(run.id(), work.position(), StepState.WAITING, code, args);
      events.step(run.id(), work.step(), StepState.WAITING, code, args);
    }
    runs.asleep(run.id(), state, at, code, args);
    events.state(run.id(), state, code, args);
    if (at.isAfter(clock.now())) {
      schedule.release(run.process(), run.id(), at);
    } else {
      schedule.releaseNow(run.process(), run.id());
    }
  }
}

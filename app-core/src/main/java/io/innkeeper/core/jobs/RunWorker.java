package io.innkeeper.core.jobs;

import io.innkeeper.core.jobs.StepBoundary.Point;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.Unavailable;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works on one run, step by step, until it ends, sleeps or is lost. */
class RunWorker {

  private static final Logger log = LoggerFactory.getLogger(RunWorker.class);

  private final StepBeginning beginning;
  private final StepEnding ending;
  private final StepContexts contexts;
  private final Backoff backoff;
  private final StepBoundary boundary;

  RunWorker(
      StepBeginning beginning,
      StepEnding ending,
      StepContexts contexts,
      Backoff backoff,
      StepBoundary boundary) {
    this.beginning = beginning;
    this.ending = ending;
    this.contexts = contexts;
    this.backoff = backoff;
    this.boundary = boundary;
  }

  /**
   * Works on a run that the scheduler picked. An error of the database goes up: the run is then
   * taken over as if this node had died.
   *
   * @param stopping whether this node stops, so hands back between two steps
   */
  void work(RunProcess<?> process, RunId id, BooleanSupplier stopping) {
    try {
      boundary.reached(id, "", Point.BEFORE_START);
      Turn turn = beginning.take(process, id);
      while (turn instanceof Turn.Work work) {
        boundary.reached(id, work.step(), Point.AFTER_START);
        boolean goOn = attempt(process, work, stopping);
        boundary.reached(id, work.step(), Point.AFTER_OUTCOME);
        if (!goOn) {
          return;
        }
        if (stopping.getAsBoolean()) {
          ending.handBack(work.run(), work.lease(), Duration.ZERO);
          return;
        }
        boundary.reached(id, work.step(), Point.BEFORE_START);
        turn = next(process, work);
      }
    } catch (LeaseLost e) {
      log.info("Run {} was taken over by another node", id);
    }
  }

  private Turn next(RunProcess<?> process, Turn.Work done) {
    RunId id = done.run().id();
    try {
      return beginning.next(process, id, done.lease());
    } catch (LeaseLost e) {
      throw e;
    } catch (RuntimeException e) {
      // What the process does at the end failed: the end is tried again, nothing is left half done.
      log.error("Run {} can't be ended", id, e);
      int tries = (int) Math.min(done.lease(), Integer.MAX_VALUE);
      ending.handBack(done.run(), done.lease(), backoff.after(tries, Duration.ofSeconds(1)));
      return new Turn.Over();
    }
  }

  private boolean attempt(RunProcess<?> process, Turn.Work work, BooleanSupplier stopping) {
    Outcome outcome;
    try {
      outcome = perform(process, work);
    } catch (RunCancelled e) {
      return ending.writeCancelled(work);
    } catch (LeaseLost e) {
      throw e;
    } catch (RuntimeException e) {
      if (stopping.getAsBoolean() && Thread.currentThread().isInterrupted()) {
        Thread.interrupted();
        return ending.handBackUnspent(work);
      }
      outcome = failure(work, e);
    }
    boundary.reached(work.run().id(), work.step(), Point.AFTER_PERFORM);
    try {
      return ending.write(process, work, outcome);
    } catch (LeaseLost e) {
      throw e;
    } catch (RuntimeException e) {
      if (!(outcome instanceof Outcome.Done) || !work.last()) {
        throw e;
      }
      // What the process does at the end failed, so the step that would have ended it did.
      return ending.write(process, work, failure(work, e));
    }
  }

  private <P extends Record> Outcome perform(RunProcess<P> process, Turn.Work work) {
    RunStep<P> step = Processes.step(process, work.step());
    if (step == null) {
      return Outcome.failed("run.step-gone", Map.of("step", work.step()));
    }
    RunContext<P> context = contexts.of(process, work);
    return work.undo() ? step.compensate(context) : step.perform(context);
  }

  private static Outcome failure(Turn.Work work, RuntimeException e) {
    return switch (e) {
      case Unavailable known -> Outcome.retry(known.code(), known.args());
      case CoreException known -> Outcome.failed(known.code(), known.args());
      default -> {
        log.warn("Run {} failed at {}", work.run().id(), work.step(), e);
        yield Outcome.retry("run.unexpected", Map.of("kind", e.getClass().getSimpleName()));
      }
    };
  }
}

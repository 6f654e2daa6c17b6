package io.innkeeper.core.jobs;

import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.ForModules;
import java.time.Duration;

/**
 * Enqueues runs. For the modules of the core, whose facades have checked the actor's rights and
 * written the audit entry of what was asked for.
 */
@ForModules
public interface RunQueue {

  /**
   * Enqueues in the caller's transaction: the run exists exactly if that commits, and is picked up
   * at once afterwards.
   *
   * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
   */
  RunId enqueue(Actor actor, NewRun run);

  /** Ends a wait early: the run is looked at as soon as the caller's transaction has committed. */
  void wake(RunId id);

  /**
   * Enqueues a question in a transaction of its own and waits for its end.
   *
   * @param wait at most a minute; when it passes first the run goes on and its state is answered
   */
  RunView ask(Actor actor, NewRun question, Duration wait);
}

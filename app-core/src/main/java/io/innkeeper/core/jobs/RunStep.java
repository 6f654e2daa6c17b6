package io.innkeeper.core.jobs;

/**
 * One step of a process. Between any two lines of {@link #perform} the node may be killed: whatever
 * it does outside the database must be safe to find done already (read first, write with a natural
 * key or {@link RunContext#mark()}).
 */
public interface RunStep<P extends Record> {

  /** Stable and translated, under its process: {@code snapshot}. */
  String name();

  /**
   * Does the step, outside any transaction; database changes go through {@link RunContext#write}.
   *
   * <p>A {@link io.innkeeper.core.kernel.CoreException} thrown from here ends the attempt: {@code
   * Unavailable} as retryable, any other as final. Anything else is retryable with {@code
   * run.unexpected}.
   */
  Outcome perform(RunContext<P> run);

  /** Whether {@link #compensate} undoes something. */
  default boolean compensates() {
    return false;
  }

  /**
   * Undoes the step, also when it was only begun; idempotent. A {@link Outcome.Failed} that is
   * retryable is tried again.
   */
  default Outcome compensate(RunContext<P> run) {
    return Outcome.done();
  }
}

package io.innkeeper.core.jobs;

/**
 * Told at every boundary of every step, so that a test can kill the node there. The product has
 * none.
 */
public interface StepBoundary {

  /** The instants between which a step may be interrupted. */
  enum Point {
    /** Before the transaction that marks it started. */
    BEFORE_START,
    AFTER_START,
    /** The work is done, its outcome not yet written. */
    AFTER_PERFORM,
    AFTER_OUTCOME
  }

  /** Nobody listens. */
  StepBoundary NONE = (id, step, point) -> {};

  /**
   * The node is there now.
   *
   * @param step empty before the first step of a turn, which is not known yet
   */
  void reached(RunId id, String step, Point point);
}

package io.innkeeper.core.jobs;

/** What a node has to do next for a run. */
sealed interface Turn {

  /** Nothing: it has ended, or waits for another. */
  record Over() implements Turn {}

  /**
   * Work on a step, which is marked as begun.
   *
   * @param lease the holder's number
   * @param attempt from 1
   * @param undo whether to compensate rather than to perform
   * @param last whether no step follows it
   */
  record Work(
      StoredRun run, long lease, int position, String step, int attempt, boolean undo, boolean last)
      implements Turn {}
}

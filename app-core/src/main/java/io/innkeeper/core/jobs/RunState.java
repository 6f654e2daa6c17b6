package io.innkeeper.core.jobs;

/** Where a run stands. */
public enum RunState {
  /** Enqueued, no step begun, or handed back for another attempt. */
  QUEUED,
  /** A node works on it. */
  RUNNING,
  /** Sleeps until a time or an event. */
  WAITING,
  /** Undoes the steps that were done, after a failure or a cancellation. */
  COMPENSATING,
  SUCCEEDED,
  /** Ended without success; what was done has been undone where the process says so. */
  FAILED,
  CANCELLED;

  /** Whether nothing will happen any more unless somebody retries it. */
  public boolean ended() {
    return this == SUCCEEDED || this == FAILED || this == CANCELLED;
  }
}

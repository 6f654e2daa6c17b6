package io.innkeeper.core.jobs;

import java.io.Serial;

/** Ends a step at a safe point because somebody asked to cancel its run. */
public final class RunCancelled extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public RunCancelled(RunId id) {
    super("Cancelled: run " + id);
  }
}

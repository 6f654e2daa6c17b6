package io.innkeeper.core.jobs;

import java.io.Serial;

/** This node no longer holds the run: its lease ended and another node may have taken it over. */
public final class LeaseLost extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public LeaseLost(RunId id) {
    super("Lease lost: run " + id);
  }
}

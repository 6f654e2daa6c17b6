package io.innkeeper.core.jobs;

/** Where one step of a run stands. */
public enum StepState {
  PENDING,
  RUNNING,
  WAITING,
  DONE,
  FAILED,
  COMPENSATING,
  COMPENSATED,
  /** It could not be undone; a person has to look. */
  COMPENSATION_FAILED
}

package io.innkeeper.core.sandbox;

/** Whether there is sample data. */
public enum SampleState {
  ABSENT,
  /** Being made or erased. */
  CHANGING,
  PRESENT
}

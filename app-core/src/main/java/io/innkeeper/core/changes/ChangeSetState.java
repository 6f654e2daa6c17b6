package io.innkeeper.core.changes;

/** Where a change set stands. */
public enum ChangeSetState {
  PROPOSED,
  APPLYING,
  APPLIED,
  FAILED,
  DISCARDED
}

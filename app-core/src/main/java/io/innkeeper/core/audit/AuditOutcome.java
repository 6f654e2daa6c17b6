package io.innkeeper.core.audit;

/** Whether what was asked for was done. */
public enum AuditOutcome {
  DONE,
  REFUSED
}

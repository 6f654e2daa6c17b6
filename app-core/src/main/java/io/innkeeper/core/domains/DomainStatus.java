package io.innkeeper.core.domains;

/** Where a domain stands. */
public enum DomainStatus {
  DRAFT,
  WAITING_FOR_NAMESERVERS,
  PROVISIONING,
  ACTIVE,
  FAILED,
  SUSPENDED,
  REMOVED
}

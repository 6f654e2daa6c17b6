package io.innkeeper.core.domains;

/** Orders of the list of domains. */
public enum DomainSort {
  NAME,
  CREATED,
  STATUS
}

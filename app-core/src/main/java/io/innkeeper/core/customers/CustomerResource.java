package io.innkeeper.core.customers;

/** What a plan limits and a module above counts. */
public enum CustomerResource {
  DOMAIN,
  CONTAINER,
  /** GB (10⁹ bytes). */
  STORAGE_GB
}

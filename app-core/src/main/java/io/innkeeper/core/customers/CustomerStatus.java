package io.innkeeper.core.customers;

/** Whether a customer may use what it bought. */
public enum CustomerStatus {
  ACTIVE,
  /** Paused: what the customer runs is stopped, nothing is lost. */
  SUSPENDED,
  /** Ended; its API keys don't work. */
  CLOSED
}

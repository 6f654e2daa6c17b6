package io.innkeeper.core.customers;

import java.time.Period;

/** How long a paid term of a subscription lasts. */
public enum BillingCycle {
  MONTHLY(Period.ofMonths(1)),
  YEARLY(Period.ofYears(1));

  private final Period term;

  BillingCycle(Period term) {
    this.term = term;
  }

  /** Counted in the calendar of UTC. */
  public Period term() {
    return term;
  }
}

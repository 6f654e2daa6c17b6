package io.innkeeper.core.customers;

import io.innkeeper.core.catalog.PlanId;

/**
 * What happened to a customer; published in the transaction that did it. Modules that run something
 * for the customer listen, and write rows or enqueue a run.
 */
public sealed interface CustomerEvent {

  CustomerId customer();

  /** A customer was made. */
  record CustomerRegistered(CustomerId customer) implements CustomerEvent {}

  /** Its name, address or other entered values were changed. */
  record CustomerEdited(CustomerId customer) implements CustomerEvent {}

  /** It holds another plan, or the same for another term. */
  record CustomerPlanChanged(CustomerId customer, PlanId before, PlanId after)
      implements CustomerEvent {}

  /** What it runs has to pause. */
  record CustomerSuspended(CustomerId customer, String reason) implements CustomerEvent {}

  /** What it runs may go on. */
  record CustomerResumed(CustomerId customer) implements CustomerEvent {}

  /** What it runs has to end. */
  record CustomerClosed(CustomerId customer, String reason) implements CustomerEvent {}

  /** It can't be used any more, but may be restored: what it runs has to pause. */
  record CustomerDeleted(CustomerId customer) implements CustomerEvent {}

  /** It is back in the status that it had. */
  record CustomerRestored(CustomerId customer) implements CustomerEvent {}

  /** It has a new API key. */
  record CustomerApiKeyRotated(CustomerId customer) implements CustomerEvent {}
}

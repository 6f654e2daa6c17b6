package io.innkeeper.core.customers;

import io.innkeeper.core.kernel.ForModules;

/**
 * Counts what customers use against what they may use. For the modules of the core, which call it
 * in the transaction that makes or removes the counted thing.
 */
@ForModules
public interface CustomerLimits {

  /**
   * Takes {@code amount} (1 or more) of a customer's allowance, or nothing. Many at once never take
   * more than there is: each waits until the one before has committed or rolled back.
   *
   * @throws io.innkeeper.core.kernel.NotFound with {@code customer.not-found}
   * @throws io.innkeeper.core.kernel.Conflict with {@code customer.limit-reached} (and {@code
   *     resource}, {@code used}, {@code allowed}) or {@code customer.not-active}
   * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
   */
  void claim(CustomerId customer, CustomerResource resource, int amount);

  /** Takes one. */
  void claim(CustomerId customer, CustomerResource resource);

  /**
   * Gives {@code amount} (1 or more) back, whatever the customer's status.
   *
   * @throws io.innkeeper.core.kernel.NotFound with {@code customer.not-found}
   * @throws IllegalStateException if more is given back than was taken: a mistake of the caller
   * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
   */
  void release(CustomerId customer, CustomerResource resource, int amount);

  /** Gives one back. */
  void release(CustomerId customer, CustomerResource resource);
}

package io.innkeeper.core.customers;

import io.innkeeper.core.kernel.ForModules;
import io.innkeeper.core.kernel.Secret;

/** Tells whose an API key is. For the modules of the core that let customers' programs in. */
@ForModules
public interface ApiKeys {

  /**
   * The customer whose key this is.
   *
   * @throws io.innkeeper.core.kernel.Denied with {@code api-key.refused} if it is nobody's, was
   *     replaced and its grace period is over, or its customer is closed or deleted; the answer
   *     doesn't tell which
   */
  CustomerId owner(Secret key);
}

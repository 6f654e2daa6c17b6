package io.innkeeper.core.audit;

import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.ForModules;
import io.innkeeper.core.kernel.Subject;
import java.util.Map;

/** Writes the trail. For the modules of the core, not for screens: those read {@link AuditLog}. */
@ForModules
public interface AuditTrail {

  /**
   * Records what was done, in the caller's transaction: both commit or neither.
   *
   * @param action a past-tense verb under its module, such as {@code customers.suspended}
   * @param before the values that changed, as they were; empty when something was made. Text,
   *     numbers, booleans, lists of them; never a secret
   * @param after the same values as they are now; empty when something was removed
   * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
   */
  void record(
      Actor actor, String action, Subject subject, Map<String, ?> before, Map<String, ?> after);

  /**
   * Records an attempt that was refused, in a transaction of its own, so that it stays when the
   * caller's is rolled back.
   *
   * @param code the refusal's stable code, such as {@code denied}
   */
  void recordRefused(Actor actor, String action, Subject subject, String code);
}

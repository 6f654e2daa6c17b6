package io.innkeeper.core.catalog;

import io.innkeeper.core.kernel.ForModules;
import java.util.Collection;
import java.util.Map;

/** Takes plans for those who hold them. For the modules of the core, which check rights. */
@ForModules
public interface PlanChoice {

  /**
   * The plan, if it can be chosen; it is neither deleted nor deactivated before the caller's
   * transaction ends.
   *
   * @throws io.innkeeper.core.kernel.NotFound with {@code plan.not-found}
   * @throws io.innkeeper.core.kernel.Conflict with {@code plan.inactive}
   * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
   */
  PlanView choose(PlanId id);

  /**
   * As {@link #choose}, for somebody who has the plan already: it may be inactive.
   *
   * @throws io.innkeeper.core.kernel.NotFound with {@code plan.not-found}
   * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
   */
  PlanView keep(PlanId id);

  /** The names of these plans; a plan that is not there is left out. */
  Map<PlanId, String> names(Collection<PlanId> ids);
}

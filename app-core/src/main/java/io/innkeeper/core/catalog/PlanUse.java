package io.innkeeper.core.catalog;

import io.innkeeper.core.kernel.ForModules;

/** Answered by modules above that let somebody hold a plan; a plan in use is never deleted. */
@ForModules
public interface PlanUse {

  /** How many hold the plan now or held it before. */
  long holders(PlanId plan);
}

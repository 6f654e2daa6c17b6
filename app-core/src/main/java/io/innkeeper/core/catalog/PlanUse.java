package io.innkeeper.core.catalog;

/** Answered by modules above that let somebody hold a plan; a plan in use is never deleted. */
public interface PlanUse {

  /** How many hold the plan now or held it before. */
  long holders(PlanId plan);
}

package io.innkeeper.core.catalog;

/** What happened to a plan; published in the transaction that did it. */
public sealed interface PlanEvent {

  PlanId plan();

  /** A plan was made. */
  record PlanCreated(PlanId plan) implements PlanEvent {}

  /** Values of a plan were changed. */
  record PlanEdited(PlanId plan) implements PlanEvent {}

  /** A plan can be chosen again. */
  record PlanActivated(PlanId plan) implements PlanEvent {}

  /** A plan can no longer be chosen. */
  record PlanDeactivated(PlanId plan) implements PlanEvent {}

  /** A plan is gone; nobody ever had it. */
  record PlanDeleted(PlanId plan) implements PlanEvent {}
}

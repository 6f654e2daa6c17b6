package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.catalog.PlanLimits;
import io.innkeeper.core.catalog.PlanView;
import io.innkeeper.core.customers.BillingCycle;
import io.innkeeper.core.customers.CustomerUsage;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.desktop.form.FieldModel;
import io.innkeeper.desktop.form.FormModel;
import io.innkeeper.desktop.form.Rule;
import io.innkeeper.desktop.task.Task;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which plan a customer is to get, and what that changes. */
final class ChangePlanModel {

  private final CustomerCommands commands;
  private final CustomerView customer;
  private final List<PlanView> plans;
  private final FormModel form = new FormModel();
  private final FieldModel<@Nullable PlanView> plan;
  private final FieldModel<@Nullable BillingCycle> cycle;

  ChangePlanModel(CustomerCommands commands, CustomerView customer, Choices choices) {
    this.commands = commands;
    this.customer = customer;
    this.plans = choices.plansFor(customer.plan());
    PlanView present = choices.plan(customer.plan()).orElse(null);
    plan = form.add(new FieldModel<@Nullable PlanView>("plan", present).rule(Rule.chosen()));
    cycle =
        form.add(
            new FieldModel<@Nullable BillingCycle>("cycle", customer.cycle()).rule(Rule.chosen()));
  }

  /**
   * One limit before and after.
   *
   * @param used null where it is not counted
   */
  record Difference(String labelKey, int before, int after, @Nullable Integer used) {

    /** More is in use than the plan grants: the core will refuse. */
    boolean isTooLittle() {
      return used != null && used > after;
    }
  }

  FormModel form() {
    return form;
  }

  FieldModel<@Nullable PlanView> plan() {
    return plan;
  }

  FieldModel<@Nullable BillingCycle> cycle() {
    return cycle;
  }

  List<PlanView> plans() {
    return plans;
  }

  CustomerView customer() {
    return customer;
  }

  /** What the chosen plan changes, in the order of the limits; empty before one is chosen. */
  List<Difference> differences() {
    PlanView chosen = plan.get();
    if (chosen == null) {
      return List.of();
    }
    PlanLimits before = customer.limits();
    PlanLimits after = chosen.details().limits();
    CustomerUsage used = customer.usage();
    return List.of(
        new Difference(
            "customers.domains.label", before.maxDomains(), after.maxDomains(), used.domains()),
        new Difference(
            "customers.containers.label",
            before.maxContainers(),
            after.maxContainers(),
            used.containers()),
        new Difference(
            "customers.storage.label",
            before.maxStorageGb(),
            after.maxStorageGb(),
            used.storageGb()),
        new Difference(
            "customers.bandwidth.label", before.maxBandwidthGb(), after.maxBandwidthGb(), null));
  }

  /**
   * Changes the plan; a refusal stays in the form.
   *
   * @param overtaken called where somebody else was faster
   */
  Task<CustomerView> save(Consumer<Conflict> overtaken) {
    PlanView chosen = Objects.requireNonNull(plan.get());
    BillingCycle wanted = Objects.requireNonNull(cycle.get());
    return commands
        .changePlan(CustomerRef.of(customer), chosen.id(), wanted)
        .onFailure(
            Conflict.class,
            conflict -> {
              if (conflict.code().equals("stale")) {
                overtaken.accept(conflict);
              } else {
                form.refuse(
                    new Invalid(List.of(new Problem("", conflict.code(), conflict.args()))));
              }
            });
  }
}

package io.innkeeper.core.customers;

import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.catalog.PlanLimits;
import io.innkeeper.core.catalog.PlanView;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plan a customer has, since when and until when, and the limits it got with it. */
@Embeddable
record Subscription(
    PlanId plan,
    @Enumerated(EnumType.STRING) BillingCycle cycle,
    Instant subscribed,
    @Nullable Instant termEnds,
    PlanLimits limits) {

  /** What a refusal says of a resource of which there is enough. */
  private static final String FITS = "none";

  /** A term that begins now; it never ends where the plan costs nothing. */
  static Subscription begin(PlanView plan, BillingCycle cycle) {
    Instant now = Instant.now();
    Money price = cycle == BillingCycle.YEARLY ? plan.details().yearly() : plan.details().monthly();
    return new Subscription(
        plan.id(),
        cycle,
        now,
        price.amount().signum() == 0
            ? null
            : now.atOffset(ZoneOffset.UTC).plus(cycle.term()).toInstant(),
        plan.details().limits());
  }

  /**
   * Refuses a plan that grants less than is in use.
   *
   * @throws Conflict naming what is over
   */
  static void requireRoom(CustomerUsage usage, PlanView plan) {
    PlanLimits limits = plan.details().limits();
    String domains = over(usage.domains(), limits.maxDomains());
    String containers = over(usage.containers(), limits.maxContainers());
    String storageGb = over(usage.storageGb(), limits.maxStorageGb());
    if (!(domains + containers + storageGb).equals(FITS + FITS + FITS)) {
      throw new Conflict(
          "customer.over-limit",
          Map.of(
              "plan", plan.details().name(),
              "domains", domains,
              "containers", containers,
              "storageGb", storageGb));
    }
  }

  private static String over(int used, int allowed) {
    return used > allowed ? used + "/" + allowed : FITS;
  }

  void describe(Map<String, @Nullable Object> values) {
    values.put("plan", plan.toString());
    values.put("cycle", cycle.name());
    values.put("subscribed", subscribed.toString());
    values.put("termEnds", termEnds == null ? null : termEnds.toString());
    values.put("maxDomains", limits.maxDomains());
    values.put("maxContainers", limits.maxContainers());
    values.put("maxStorageGb", limits.maxStorageGb());
    values.put("maxBandwidthGb", limits.maxBandwidthGb());
  }
}

package io.innkeeper.core.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.audit.AuditQuery;
import io.innkeeper.core.audit.AuditRow;
import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.catalog.PlanLimits;
import io.innkeeper.core.catalog.PlanSamples;
import io.innkeeper.core.catalog.Plans;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.testsupport.Actors;
import io.innkeeper.testsupport.CoreTest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@CoreTest
class PlanChangesTest {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Customers customers;
  private final CustomerLimits limits;
  private final Plans plans;
  private final AuditLog log;
  private final TransactionTemplate transaction;
  private final Actor actor = Actors.owner();

  @Autowired
  PlanChangesTest(
      Customers customers,
      CustomerLimits limits,
      Plans plans,
      AuditLog log,
      TransactionTemplate transaction) {
    this.customers = customers;
    this.limits = limits;
    this.plans = plans;
    this.log = log;
    this.transaction = transaction;
  }

  private PlanId plan(int domains, int containers) {
    return plans.create(
        actor,
        PlanSamples.limited(
            "Change " + COUNT.incrementAndGet(), new PlanLimits(domains, containers, 10, 100)));
  }

  private CustomerId register() {
    return customers.register(actor, RegisterCustomer.of("Changing", "example.com", "a@b.co")).id();
  }

  private CustomerView view(CustomerId id) {
    return customers.get(actor, id);
  }

  private void change(CustomerId id, PlanId plan, BillingCycle cycle) {
    customers.changePlan(actor, id, view(id).revision(), plan, cycle);
  }

  @Test
  void aPaidPlanBringsItsLimitsAndATerm() {
    CustomerId id = register();
    PlanId paid = plan(7, 3);

    change(id, paid, BillingCycle.YEARLY);

    CustomerView view = view(id);
    assertThat(view.limits()).isEqualTo(new PlanLimits(7, 3, 10, 100));
    assertThat(view.plan()).isEqualTo(paid);
    assertThat(view.cycle()).isEqualTo(BillingCycle.YEARLY);
    Instant ends = Objects.requireNonNull(view.termEnds());
    assertThat(ends).isEqualTo(view.subscribed().atOffset(ZoneOffset.UTC).plusYears(1).toInstant());
    AuditRow entry =
        log.find(actor, AuditQuery.about(id.value()), ChunkRequest.first(1)).items().getFirst();
    assertThat(entry.action()).isEqualTo("customers.plan-changed");
    assertThat(log.get(actor, entry.id()).before()).containsEntry("maxDomains", 1);
    assertThat(log.get(actor, entry.id()).after()).containsEntry("maxDomains", 7);
  }

  @Test
  void aPlanBelowPresentUseIsRefusedWithWhatIsOver() {
    CustomerId id = register();
    change(id, plan(3, 2), BillingCycle.MONTHLY);
    transaction.executeWithoutResult(_ -> {
      limits.claim(id, CustomerResource.DOMAIN, 3);
      limits.claim(id, CustomerResource.CONTAINER, 2);
    });
    PlanId smaller = plan(1, 2);

    assertThatThrownBy(() -> change(id, smaller, BillingCycle.MONTHLY))
        .isInstanceOfSatisfying(
            Conflict.class,
            e -> {
              assertThat(e.code()).isEqualTo("customer.over-limit");
              assertThat(e.args())
                  .containsAllEntriesOf(
                      Map.of("domains", "3/1", "containers", "none", "storageGb", "none"));
            });
    assertThat(view(id).limits().maxDomains()).isEqualTo(3);
  }

  @Test
  void anInactivePlanIsKeptButNotChosen() {
    CustomerId holder = register();
    PlanId plan = plan(2, 2);
    change(holder, plan, BillingCycle.MONTHLY);
    plans.deactivate(actor, plan, plans.get(actor, plan).revision());

    change(holder, plan, BillingCycle.YEARLY);
    assertThat(view(holder).cycle()).isEqualTo(BillingCycle.YEARLY);
    CustomerId other = register();
    assertThatThrownBy(() -> change(other, plan, BillingCycle.MONTHLY))
        .isInstanceOfSatisfying(
            Conflict.class, e -> assertThat(e.code()).isEqualTo("plan.inactive"));
  }

  @Test
  void changingAPlanTouchesNobodyWhoHoldsIt() {
    CustomerId id = register();
    PlanId plan = plan(5, 5);
    change(id, plan, BillingCycle.MONTHLY);

    plans.edit(
        actor,
        plan,
        plans.get(actor, plan).revision(),
        PlanSamples.limited("Smaller now", new PlanLimits(1, 1, 1, 1)));

    assertThat(view(id).limits().maxDomains()).isEqualTo(5);
    assertThat(view(id).planName()).isEqualTo("Smaller now");
  }

  @Test
  void aPlanThatSomebodyHasOrHadIsNotDeleted() {
    CustomerId id = register();
    PlanId plan = plan(2, 2);
    change(id, plan, BillingCycle.MONTHLY);
    assertIsInUse(plan);

    change(id, PlanId.FREE, BillingCycle.MONTHLY);
    assertThat(view(id).termEnds()).isNull();
    assertIsInUse(plan);
  }

  private void assertIsInUse(PlanId plan) {
    assertThatThrownBy(() -> plans.delete(actor, plan, plans.get(actor, plan).revision()))
        .isInstanceOfSatisfying(
            Conflict.class,
            e -> {
              assertThat(e.code()).isEqualTo("plan.in-use");
              assertThat(e.args()).containsEntry("holders", 1L);
            });
  }
}

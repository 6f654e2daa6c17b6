package io.innkeeper.core.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.catalog.PlanLimits;
import io.innkeeper.core.catalog.PlanSamples;
import io.innkeeper.core.catalog.Plans;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.testsupport.Actors;
import io.innkeeper.testsupport.CoreTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@CoreTest
class CustomerLimitsTest {

  private static final int THREADS = 20;
  private static final int PLACES = 5;

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Customers customers;
  private final Plans plans;
  private final CustomerLimits limits;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final Actor actor = Actors.owner();

  @Autowired
  CustomerLimitsTest(
      Customers customers,
      Plans plans,
      CustomerLimits limits,
      TransactionTemplate transaction,
      JdbcClient jdbc) {
    this.customers = customers;
    this.plans = plans;
    this.limits = limits;
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  private PlanId plan(PlanLimits granted) {
    return plans.create(actor, PlanSamples.limited("Plan " + COUNT.incrementAndGet(), granted));
  }

  private CustomerId customerWith(PlanLimits granted) {
    RegisterCustomer command =
        new RegisterCustomer(
            "Limited", null, "example.com", "a@b.co", null, null, plan(granted), null, null);
    return customers.register(actor, command).id();
  }

  private void claim(CustomerId customer, CustomerResource resource, int amount) {
    transaction.executeWithoutResult(_ -> limits.claim(customer, resource, amount));
  }

  private CustomerUsage usage(CustomerId customer) {
    return customers.get(actor, customer).usage();
  }

  @Test
  void ofManyWhoClaimTheLastPlacesExactlyAsManySucceed() throws Exception {
    CustomerId customer = customerWith(new PlanLimits(PLACES, 0, 0, 0));

    List<Object> outcomes =
        CustomersTest.atOnce(
            THREADS,
            () -> {
              claim(customer, CustomerResource.DOMAIN, 1);
              return "claimed";
            });

    assertThat(outcomes).filteredOn("claimed"::equals).hasSize(PLACES);
    assertThat(outcomes)
        .filteredOn(o -> o instanceof Conflict c && c.code().equals("customer.limit-reached"))
        .hasSize(THREADS - PLACES);
    assertThat(usage(customer).domains()).isEqualTo(PLACES);
  }

  /** The same race where each reads first and writes then: it lets too many through. */
  @Test
  void readingFirstAndWritingThenWouldLetTooManyThrough() throws Exception {
    CustomerId customer = customerWith(new PlanLimits(PLACES, 0, 0, 0));
    CyclicBarrier allHaveRead = new CyclicBarrier(PLACES + 1);
    Callable<Object> careless =
        () ->
            transaction.execute(_ -> {
              int used =
                  jdbc.sql("select domains_used from customer where id = ?")
                      .param(customer.value())
                      .query(Integer.class)
                      .single();
              await(allHaveRead);
              if (used >= PLACES) {
                return "refused";
              }
              jdbc.sql("update customer set domains_used = ? where id = ?")
                  .param(used + 1)
                  .param(customer.value())
                  .update();
              return "claimed";
            });

    List<Object> outcomes = CustomersTest.atOnce(PLACES + 1, careless);

    assertThat(outcomes).filteredOn("claimed"::equals).hasSizeGreaterThan(PLACES);
  }

  private static void await(CyclicBarrier barrier) {
    try {
      var _ = barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aClaimThatIsRolledBackTakesNothing() {
    CustomerId customer = customerWith(new PlanLimits(1, 0, 0, 0));

    transaction.executeWithoutResult(status -> {
      limits.claim(customer, CustomerResource.DOMAIN);
      status.setRollbackOnly();
    });

    assertThat(usage(customer).domains()).isZero();
    claim(customer, CustomerResource.DOMAIN, 1);
  }

  @Test
  void eachResourceIsCountedByItself() {
    CustomerId customer = customerWith(new PlanLimits(1, 2, 30, 0));

    claim(customer, CustomerResource.CONTAINER, 2);
    claim(customer, CustomerResource.STORAGE_GB, 30);

    assertThat(usage(customer)).isEqualTo(new CustomerUsage(0, 2, 30));
    assertThatThrownBy(() -> claim(customer, CustomerResource.STORAGE_GB, 1))
        .isInstanceOfSatisfying(
            Conflict.class,
            e ->
                assertThat(e.args())
                    .containsAllEntriesOf(
                        Map.of("resource", "STORAGE_GB", "used", 30, "allowed", 30)));
  }

  @Test
  void whatIsGivenBackCanBeTakenAgainButNotMoreThanWasTaken() {
    CustomerId customer = customerWith(new PlanLimits(1, 0, 0, 0));
    claim(customer, CustomerResource.DOMAIN, 1);

    transaction.executeWithoutResult(_ -> limits.release(customer, CustomerResource.DOMAIN));
    claim(customer, CustomerResource.DOMAIN, 1);

    assertThatThrownBy(() ->
            transaction.executeWithoutResult(
                _ -> limits.release(customer, CustomerResource.DOMAIN, 2)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(usage(customer).domains()).isEqualTo(1);
  }

  @Test
  void aSuspendedCustomerGetsNothingNewButMayGiveBack() {
    CustomerId customer = customerWith(new PlanLimits(2, 0, 0, 0));
    claim(customer, CustomerResource.DOMAIN, 1);
    customers.suspend(actor, customer, customers.get(actor, customer).revision(), "unpaid");

    assertThatThrownBy(() -> claim(customer, CustomerResource.DOMAIN, 1))
        .isInstanceOfSatisfying(
            Conflict.class, e -> assertThat(e.code()).isEqualTo("customer.not-active"));
    transaction.executeWithoutResult(_ -> limits.release(customer, CustomerResource.DOMAIN));
    assertThat(usage(customer).domains()).isZero();
  }

  @Test
  void nobodyClaimsOutsideATransactionOrForAStranger() {
    CustomerId stranger = CustomerId.next();

    assertThatThrownBy(() -> limits.claim(stranger, CustomerResource.DOMAIN))
        .isInstanceOf(IllegalTransactionStateException.class);
    assertThatThrownBy(() -> claim(stranger, CustomerResource.DOMAIN, 1))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> claim(stranger, CustomerResource.DOMAIN, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

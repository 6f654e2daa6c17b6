package io.innkeeper.core.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.audit.AuditQuery;
import io.innkeeper.core.audit.AuditRow;
import io.innkeeper.core.audit.AuditView;
import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.catalog.PlanLimits;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.Denied;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.testsupport.Actors;
import io.innkeeper.testsupport.CoreTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class CustomersTest {

  private final Customers customers;
  private final Brands brands;
  private final AuditLog log;
  private final Actor actor = Actors.owner();

  @Autowired
  CustomersTest(Customers customers, Brands brands, AuditLog log) {
    this.customers = customers;
    this.brands = brands;
    this.log = log;
  }

  private CustomerId register(String name) {
    return customers.register(actor, RegisterCustomer.of(name, "example.com", "a@b.co")).id();
  }

  private CustomerView view(CustomerId id) {
    return customers.get(actor, id);
  }

  private Revision seen(CustomerId id) {
    return view(id).revision();
  }

  private AuditView newest(CustomerId id) {
    AuditRow row =
        log.find(actor, AuditQuery.about(id.value()), ChunkRequest.first(1)).items().getFirst();
    return log.get(actor, row.id());
  }

  private static void conflicts(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(Conflict.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void aNewCustomerStartsActiveOnTheFreePlanWithItsLimits() {
    RegisteredCustomer registered =
        customers.register(
            actor,
            new RegisterCustomer(
                "  Gül Çiçekçilik  ",
                null,
                "gülçiçek.com.tr",
                "info@gülçiçek.com.tr",
                "+90 (212) 555-00.00",
                null,
                null,
                null,
                null));

    CustomerView view = view(registered.id());
    assertThat(view.name()).isEqualTo("Gül Çiçekçilik");
    assertThat(view.slug()).isEqualTo("gul-cicekcilik").isEqualTo(registered.slug());
    assertThat(view.domain().unicode()).isEqualTo("gülçiçek.com.tr");
    assertThat(view.contactEmail().value()).startsWith("info@xn--");
    assertThat(view.phone()).isEqualTo("+902125550000");
    assertThat(view.plan()).isEqualTo(PlanId.FREE);
    assertThat(view.planName()).isEqualTo("Free");
    assertThat(view.limits()).isEqualTo(new PlanLimits(1, 1, 10, 100));
    assertThat(view.usage()).isEqualTo(new CustomerUsage(0, 0, 0));
    assertThat(view.status()).isEqualTo(CustomerStatus.ACTIVE);
    assertThat(view.termEnds()).isNull();
    assertThat(view.maxUploadFileSizeMb()).isEqualTo(10);
    assertThat(view.brand()).isEqualTo(BrandId.DEFAULT);
    assertThat(newest(view.id()).row().action()).isEqualTo("customers.registered");
    assertThat(newest(view.id()).after()).containsEntry("slug", "gul-cicekcilik");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "İstanbul ıIiİ",
        "مرحبا بالعالم",
        "\u202Egnp.exe",
        "👩‍👩‍👧‍👦 & Söhne",
        "Robert'); drop table customer;--",
        "${jndi:ldap://x}",
        "<script>alert(1)</script>",
        "null",
        "%_\\",
        "Ω≈ç√∫˜µ≤≥÷",
        "田中さん"
      })
  void anyNameThatPeopleWriteIsKeptAsItIs(String name) {
    CustomerId id = register(name);

    assertThat(view(id).name()).isEqualTo(name);
    assertThat(customers.find(actor, CustomerQuery.matching(name), ChunkRequest.first(10)).items())
        .extracting(CustomerRow::id)
        .contains(id);
  }

  @Test
  void aSecondCustomerOfOneNameGetsASlugOfItsOwn() {
    CustomerId first = register("Ege Yazılım");
    CustomerId second = register("EGE YAZILIM");

    assertThat(view(first).slug()).isEqualTo("ege-yazilim");
    assertThat(view(second).slug()).isEqualTo("ege-yazilim-2");
  }

  @Test
  void aSlugStaysTakenWhenItsCustomerIsDeleted() {
    CustomerId id = register("Once taken");
    customers.delete(actor, id, seen(id));

    conflicts("customer.slug-taken", () -> registerAs("once-taken"));
  }

  private CustomerId registerAs(String slug) {
    return customers
        .register(
            actor,
            new RegisterCustomer(
                "Somebody", slug, "example.com", "a@b.co", null, null, null, null, null))
        .id();
  }

  @Test
  void ofManyWhoTakeOneSlugAtOnceExactlyOneGetsIt() throws Exception {
    List<Object> outcomes = atOnce(8, () -> registerAs("contested"));

    assertThat(outcomes).filteredOn(CustomerId.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(o -> o instanceof Conflict c && c.code().equals("customer.slug-taken"))
        .hasSize(7);
  }

  /** What each of many threads got, a refusal included. */
  static List<Object> atOnce(int threads, Callable<Object> call) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<Object>> running =
          IntStream.range(0, threads)
              .mapToObj(_ ->
                  pool.submit(() -> {
                    start.await();
                    try {
                      return call.call();
                    } catch (CoreException refused) {
                      return (Object) refused;
                    }
                  }))
              .toList();
      start.countDown();
      List<Object> outcomes = new ArrayList<>();
      for (Future<Object> one : running) {
        outcomes.add(one.get());
      }
      return outcomes;
    }
  }

  @Test
  void anEditIsStoredAndShowsWhatChanged() {
    CustomerId id = register("Before");
    BrandId brand = brands.create(actor, new CreateBrand("Marka Üç", null));

    customers.edit(
        actor,
        id,
        seen(id),
        new EditCustomer("After", null, "example.com", "a@b.co", "0049 30 123456", brand, 20));

    assertThat(view(id).name()).isEqualTo("After");
    assertThat(view(id).slug()).isEqualTo("before");
    assertThat(view(id).brandName()).isEqualTo("Marka Üç");
    assertThat(newest(id).before())
        .containsOnlyKeys("name", "phone", "brand", "maxUploadFileSizeMb");
    assertThat(newest(id).after()).containsEntry("phone", "+4930123456");
  }

  @Test
  void ofTwoEditsOnOneStateTheSecondIsRefused() {
    CustomerId id = register("Contested form");
    Revision seen = seen(id);
    customers.suspend(actor, id, seen, "unpaid");

    conflicts("stale", () -> customers.suspend(actor, id, seen, "unpaid too"));
    conflicts("stale", () -> customers.delete(actor, id, seen));
    assertThat(view(id).statusReason()).isEqualTo("unpaid");
  }

  @Test
  void aCustomerIsSuspendedResumedAndClosed() {
    CustomerId id = register("Ups and downs");

    customers.suspend(actor, id, seen(id), " Invoice 7 is unpaid ");
    assertThat(view(id).status()).isEqualTo(CustomerStatus.SUSPENDED);
    assertThat(newest(id).after())
        .isEqualTo(Map.of("status", "SUSPENDED", "statusReason", "Invoice 7 is unpaid"));
    conflicts("customer.not-active", () -> customers.suspend(actor, id, seen(id), "again"));

    customers.resume(actor, id, seen(id));
    assertThat(view(id).statusReason()).isNull();
    conflicts("customer.already-active", () -> customers.resume(actor, id, seen(id)));

    customers.close(actor, id, seen(id), "moved away");
    assertThat(view(id).status()).isEqualTo(CustomerStatus.CLOSED);
    conflicts("customer.already-closed", () -> customers.close(actor, id, seen(id), "again"));
  }

  @Test
  void aDeletedCustomerCanOnlyBeReadAndRestored() {
    CustomerId id = register("Gone and back");
    customers.delete(actor, id, seen(id));

    assertThat(view(id).deleted()).isNotNull();
    conflicts("customer.deleted", () -> customers.suspend(actor, id, seen(id), "why"));
    conflicts("customer.deleted", () -> customers.delete(actor, id, seen(id)));
    assertThat(found(CustomerQuery.matching("gone and back"))).isEmpty();

    customers.restore(actor, id, seen(id));
    assertThat(view(id).deleted()).isNull();
    assertThat(found(CustomerQuery.matching("gone and back"))).containsExactly(id);
    conflicts("customer.not-deleted", () -> customers.restore(actor, id, seen(id)));
  }

  private List<CustomerId> found(CustomerQuery query) {
    return customers.find(actor, query, ChunkRequest.first(50)).items().stream()
        .map(CustomerRow::id)
        .toList();
  }

  @Test
  void whatIsNotThereIsNotFound() {
    CustomerId nobody = CustomerId.next();

    assertThatThrownBy(() -> view(nobody)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> customers.resume(actor, nobody, new Revision(0)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() ->
            customers.register(
                actor,
                new RegisterCustomer(
                    "X", null, "x.com", "a@b.co", null, BrandId.next(), null, null, null)))
        .isInstanceOfSatisfying(
            NotFound.class, e -> assertThat(e.code()).isEqualTo("brand.not-found"));
  }

  @Test
  void whoLacksTheRightIsRefused() {
    Actor reader = Actors.with(Permission.read(Area.CUSTOMERS));
    CustomerId id = register("Protected");
    Revision seen = customers.get(reader, id).revision();

    assertThatThrownBy(
            () -> customers.register(reader, RegisterCustomer.of("X", "x.com", "a@b.co")))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> customers.suspend(reader, id, seen, "why")).isInstanceOf(Denied.class);
    assertThatThrownBy(
            () -> customers.delete(Actors.without(Permission.delete(Area.CUSTOMERS)), id, seen))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> customers.get(Actors.nobody(), id)).isInstanceOf(Denied.class);
    assertThat(view(id).revision()).isEqualTo(seen);
  }
}

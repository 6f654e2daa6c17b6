package io.innkeeper.core.domains;

import static io.innkeeper.core.domains.DomainsPlace.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.core.customers.Customers;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Denied;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.testsupport.Actors;
import io.innkeeper.testsupport.CoreTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CoreTest
@Import(DomainsPlace.class)
class DomainsTest {

  private final DomainsPlace place;
  private final Customers customers;

  @Autowired
  DomainsTest(DomainsPlace place, Customers customers) {
    this.place = place;
    this.customers = customers;
  }

  @BeforeEach
  void open() {
    place.open();
  }

  private AppliedOnboarding onboarded(String name, CustomerId customer, DnsAccountId account) {
    place.zone(name, List.of(record("A", name, "192.0.2.1")));
    AppliedOnboarding applied = place.apply(place.previewed(name, customer, account).id());
    var _ = place.succeeded(applied.run());
    return applied;
  }

  @Test
  void aRemovedDomainGivesItsPlacesBackAndItsRecordsAreAsBefore() {
    String name = DomainsPlace.unique("remove") + ".com";
    CustomerId customer = place.customer(1);
    DnsAccountId account = place.account(1);
    DomainId id = onboarded(name, customer, account).domain();
    RunId run = place.domains.remove(place.actor, id, place.domain(id).row().revision(), true);
    var _ = place.succeeded(run);
    assertThat(place.domain(id).row().status()).isEqualTo(DomainStatus.REMOVED);
    assertThat(place.accounts.get(place.actor, account).domainsInUse()).isZero();
    assertThat(customers.get(place.actor, customer).usage().domains()).isZero();
    DomainId again = place.apply(place.previewed(name, customer, account).id()).domain();
    assertThat(again).isNotEqualTo(id);
    assertThat(place.control.effects().stream().filter(effect -> effect.zone().equals(name)))
        .extracting(effect -> effect.kind() + " " + effect.subject())
        .contains("RECORD_CHANGED A " + name + " 192.0.2.1");
  }

  @Test
  void driftIsShown() {
    String name = DomainsPlace.unique("drift") + ".com";
    DomainId id = onboarded(name, place.customer(1), place.account(1)).domain();
    place
        .jdbc
        .sql("update domain_record set value = '192.0.2.99' where domain_id = ? and name = ?")
        .params(id.value(), name)
        .update();
    assertThat(place.domains.providerRecords(place.actor, id).changed())
        .extracting(DnsRecord::name)
        .containsExactly(name);
  }

  @Test
  void domainsFollowTheirCustomer() {
    String name = DomainsPlace.unique("follow") + ".com";
    CustomerId customer = place.customer(1);
    DomainId id = onboarded(name, customer, place.account(1)).domain();
    customers.suspend(
        place.actor, customer, customers.get(place.actor, customer).revision(), "Unpaid");
    assertThat(place.domain(id).row().status()).isEqualTo(DomainStatus.SUSPENDED);
    customers.resume(place.actor, customer, customers.get(place.actor, customer).revision());
    assertThat(place.domain(id).row().status()).isEqualTo(DomainStatus.ACTIVE);
    CustomerView view = customers.get(place.actor, customer);
    assertThat(place.domain(id).row().customerName()).isEqualTo(view.name());
  }

  @Test
  void theListFindsByTextStatusAndCustomer() {
    String name = DomainsPlace.unique("şişli") + ".com.tr";
    CustomerId customer = place.customer(1);
    DraftView draft = place.entered(name, customer);
    assertThat(draft.domain()).isNotNull();
    String ascii = java.util.Objects.requireNonNull(draft.domain()).ascii();
    place.zone(ascii, List.of());
    draft =
        place.onboarding.chooseAccount(place.actor, draft.id(), draft.revision(), place.account(1));
    DomainId id = place.apply(place.walked(draft.id()).id()).domain();
    DomainQuery query =
        new DomainQuery("SISLI", Set.of(), customer, null, DomainSort.CREATED, true);
    assertThat(place.domains.find(place.actor, query, ChunkRequest.first(10)).items())
        .extracting(DomainRow::id)
        .containsExactly(id);
    assertThat(place.domains.count(place.actor, query, 10)).isEqualTo(1);
    assertThat(place.domains.countByStatus(place.actor)).isNotEmpty();
  }

  @Test
  void ofManyWhoWantTheLastPlaceOneGetsIt() throws InterruptedException, ExecutionException {
    DnsAccountId account = place.account(1);
    CustomerId customer = place.customer(50);
    List<DraftView> drafts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String name = DomainsPlace.unique("race") + ".com";
      place.zone(name, List.of());
      drafts.add(place.entered(name, customer));
    }
    List<DraftView> ready = new ArrayList<>();
    for (DraftView draft : drafts) {
      DraftView chosen =
          place.onboarding.chooseAccount(place.actor, draft.id(), draft.revision(), account);
      var _ = place.onboarding.findZone(place.actor, chosen.id());
      ready.add(place.onboarding.get(place.actor, chosen.id()));
    }
    assertThat(
            all(ready.stream().<Callable<DomainId>>map(this::waiting).toList(), "dns-account.full"))
        .isEqualTo(1);
    assertThat(place.accounts.get(place.actor, account).domainsInUse()).isEqualTo(1);
    assertThat(customers.get(place.actor, customer).usage().domains()).isEqualTo(1);
  }

  @Test
  void aDomainThatTwoWantAtOnceComesIntoBeingOnce()
      throws InterruptedException, ExecutionException {
    String name = DomainsPlace.unique("twice") + ".com";
    place.zone(name, List.of());
    CustomerId customer = place.customer(50);
    DnsAccountId account = place.account(50);
    List<DraftView> drafts = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      DraftView draft = place.entered(name, customer);
      draft = place.onboarding.chooseAccount(place.actor, draft.id(), draft.revision(), account);
      var _ = place.onboarding.findZone(place.actor, draft.id());
      drafts.add(place.onboarding.get(place.actor, draft.id()));
    }
    assertThat(
            all(drafts.stream().<Callable<DomainId>>map(this::waiting).toList(), "domain.in-use"))
        .isEqualTo(1);
  }

  private Callable<DomainId> waiting(DraftView draft) {
    return () -> place.onboarding.waitForNameServers(place.actor, draft.id(), draft.revision());
  }

  /** How many succeeded; the others were refused with that code. */
  private static int all(List<Callable<DomainId>> calls, String code)
      throws InterruptedException, ExecutionException {
    int succeeded = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<DomainId> call : threads.invokeAll(calls)) {
        try {
          assertThat(call.get()).isNotNull();
          succeeded++;
        } catch (ExecutionException e) {
          if (!(e.getCause() instanceof Conflict refused)) {
            throw e;
          }
          assertThat(refused.code()).isEqualTo(code);
        }
      }
    }
    return succeeded;
  }

  @Test
  void withoutTheRightNothingIsAnsweredOrDone() {
    var writer = Actors.with(new Permission(Area.DOMAINS, Access.WRITE));
    assertThatThrownBy(() -> place.domains.countByStatus(writer)).isInstanceOf(Denied.class);
    var reader = Actors.with(new Permission(Area.DOMAINS, Access.READ));
    assertThatThrownBy(() -> place.onboarding.begin(reader)).isInstanceOf(Denied.class);
    assertThat(place.onboarding.begin(writer).step()).isEqualTo(DraftView.Step.DOMAIN);
  }
}

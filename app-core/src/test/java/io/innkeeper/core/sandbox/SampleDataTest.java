package io.innkeeper.core.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.catalog.Plans;
import io.innkeeper.core.customers.Brands;
import io.innkeeper.core.customers.CustomerQuery;
import io.innkeeper.core.customers.Customers;
import io.innkeeper.core.domains.DnsAccountQuery;
import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.core.domains.DnsAccounts;
import io.innkeeper.core.domains.DomainQuery;
import io.innkeeper.core.domains.DomainStatus;
import io.innkeeper.core.domains.Domains;
import io.innkeeper.core.domains.Onboarding;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.Runs;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.testsupport.Actors;
import io.innkeeper.testsupport.CoreTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class SampleDataTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  private final SampleData sample;
  private final Customers customers;
  private final Plans plans;
  private final Brands brands;
  private final Runs runs;
  private final Domains domains;
  private final DnsAccounts accounts;
  private final Onboarding onboarding;
  private final Actor owner = Actors.owner();

  @Autowired
  SampleDataTest(
      SampleData sample,
      Customers customers,
      Plans plans,
      Brands brands,
      Runs runs,
      Domains domains,
      DnsAccounts accounts,
      Onboarding onboarding) {
    this.sample = sample;
    this.customers = customers;
    this.plans = plans;
    this.brands = brands;
    this.runs = runs;
    this.domains = domains;
    this.accounts = accounts;
    this.onboarding = onboarding;
  }

  @Test
  void sampleDataIsMadeAndErasedInOneActionEach() {
    int plansBefore = plans.list(owner).size();
    int brandsBefore = brands.list(owner).size();
    long customersBefore = customers.count(owner, CustomerQuery.ALL, 1_000);

    succeeds(sample.load(owner));

    assertThat(sample.state(owner)).isEqualTo(SampleState.PRESENT);
    assertThat(plans.list(owner)).hasSize(plansBefore + 5);
    assertThat(brands.list(owner)).hasSize(brandsBefore + 3);
    assertThat(customers.count(owner, CustomerQuery.ALL, 1_000) - customersBefore)
        .isBetween(390L, 400L);
    assertThat(accounts.find(owner, DnsAccountQuery.ALL, ChunkRequest.first(50)).items())
        .extracting(DnsAccountView::name)
        .contains("Bosphorus Cloudflare", "Former account");
    assertThat(onboarding.drafts(owner, ChunkRequest.first(50)).items()).isNotEmpty();
    awaitAllEnded();
    assertThat(domains.countByStatus(owner))
        .containsKeys(
            DomainStatus.ACTIVE, DomainStatus.FAILED, DomainStatus.WAITING_FOR_NAMESERVERS);
    assertThatThrownBy(() -> sample.load(owner))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("sample.present");

    succeeds(sample.remove(owner));

    assertThat(sample.state(owner)).isEqualTo(SampleState.ABSENT);
    assertThat(plans.list(owner)).hasSize(plansBefore);
    assertThat(brands.list(owner)).hasSize(brandsBefore);
    assertThat(customers.count(owner, CustomerQuery.ALL, 1_000)).isEqualTo(customersBefore);
    assertThat(domains.count(owner, DomainQuery.ALL, 100)).isZero();
    assertThat(accounts.find(owner, DnsAccountQuery.ALL, ChunkRequest.first(50)).items()).isEmpty();
    assertThatThrownBy(() -> sample.remove(owner))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("sample.absent");
  }

  /** Every domain that was applied has come to its end. */
  private void awaitAllEnded() {
    org.awaitility.Awaitility.await()
        .atMost(LONG)
        .until(() -> !domains.countByStatus(owner).containsKey(DomainStatus.PROVISIONING));
  }

  private void succeeds(RunId run) {
    assertThat(runs.await(owner, run, LONG).row())
        .satisfies(row -> assertThat(row.code()).isNull())
        .satisfies(row -> assertThat(row.state()).isEqualTo(RunState.SUCCEEDED));
  }
}

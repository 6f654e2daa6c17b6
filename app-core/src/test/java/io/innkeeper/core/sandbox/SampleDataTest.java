package io.innkeeper.core.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.catalog.Plans;
import io.innkeeper.core.customers.Brands;
import io.innkeeper.core.customers.CustomerQuery;
import io.innkeeper.core.customers.Customers;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.Runs;
import io.innkeeper.core.kernel.Actor;
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
  private final Actor owner = Actors.owner();

  @Autowired
  SampleDataTest(SampleData sample, Customers customers, Plans plans, Brands brands, Runs runs) {
    this.sample = sample;
    this.customers = customers;
    this.plans = plans;
    this.brands = brands;
    this.runs = runs;
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
    assertThatThrownBy(() -> sample.load(owner))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("sample.present");

    succeeds(sample.remove(owner));

    assertThat(sample.state(owner)).isEqualTo(SampleState.ABSENT);
    assertThat(plans.list(owner)).hasSize(plansBefore);
    assertThat(brands.list(owner)).hasSize(brandsBefore);
    assertThat(customers.count(owner, CustomerQuery.ALL, 1_000)).isEqualTo(customersBefore);
    assertThatThrownBy(() -> sample.remove(owner))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("sample.absent");
  }

  private void succeeds(RunId run) {
    assertThat(runs.await(owner, run, LONG).row())
        .satisfies(row -> assertThat(row.code()).isNull())
        .satisfies(row -> assertThat(row.state()).isEqualTo(RunState.SUCCEEDED));
  }
}

package io.innkeeper.core.domains;

import static io.innkeeper.core.domains.DomainsPlace.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.Core;
import io.innkeeper.core.CoreSettings;
import io.innkeeper.core.catalog.Plans;
import io.innkeeper.core.customers.Customers;
import io.innkeeper.core.jobs.Runs;
import io.innkeeper.core.jobs.StepBoundary.Point;
import io.innkeeper.core.kernel.NodeRole;
import io.innkeeper.core.sandbox.Effect;
import io.innkeeper.core.secrets.Settings;
import io.innkeeper.testsupport.TemplateDatabase;
import io.innkeeper.testsupport.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Workers that die in the midst of the apply run cost seconds and no effect twice. */
@Tag("once")
class ApplyTakeoverTest {

  /** What a crash may cost; half of the kills must stay below it on the busiest machine. */
  private static final Duration TAKEOVER = Duration.ofSeconds(5);

  private static final Duration AT_MOST = Duration.ofSeconds(30);
  private static final List<String> STEPS =
      List.of("verify", "snapshot", "records", "tls", "confirm", "finish");

  @TempDir private Path data = Path.of("");

  @Test
  void aWorkerKilledAtEveryBoundaryIsReplacedAndEachEffectHappensOnce()
      throws IOException, SQLException {
    // What is killed just after a step began leaves nothing behind: the engine's tests show that.
    List<String> boundaries = new ArrayList<>();
    for (String step : STEPS) {
      boundaries.add(step + " " + Point.AFTER_PERFORM);
      boundaries.add(step + " " + Point.AFTER_OUTCOME);
    }
    assertThat(effects("safe", boundaries)).isNotEmpty().doesNotHaveDuplicates();
  }

  /** Shows that the test above can fail. */
  @Test
  void withoutReadingFirstTheSameDeathDoublesEffects() throws IOException, SQLException {
    List<String> effects = effects("blind", List.of("records " + Point.AFTER_PERFORM));
    assertThat(effects).hasSizeGreaterThan(Set.copyOf(effects).size());
  }

  /** What the sandbox saw of the apply run. */
  private List<String> effects(String writes, List<String> boundaries)
      throws IOException, SQLException {
    TestPostgres.Database database =
        TestPostgres.get().createFromTemplate("takeover_" + writes, TemplateDatabase.get());
    try (WorkerPool workers = new WorkerPool(database, data, writes);
        Core console =
            Core.start(
                new CoreSettings(
                    NodeRole.CONSOLE, database.url(), database.app(), null, data, null))) {
      DomainsPlace place = place(console, database);
      try {
        return applied(place, workers, boundaries);
      } finally {
        place.destroy();
      }
    } finally {
      TestPostgres.get().drop(database.name());
    }
  }

  private static List<String> applied(
      DomainsPlace place, WorkerPool workers, List<String> boundaries) throws IOException {
    String name = "takeover.com";
    place.open();
    place.zone(name, List.of(record("A", name, "192.0.2.1"), record("AAAA", name, "2001:db8::1")));
    DraftView draft = place.previewed(name, place.customer(1), place.account(1));
    int before = place.control.effects().size();
    workers.arm(boundaries.getFirst());
    AppliedOnboarding applied =
        place.onboarding.apply(
            place.actor,
            draft.id(),
            draft.revision(),
            new ApplyOnboarding(place.proposed(draft.id()), TlsMode.STRICT, Set.of()));
    List<Duration> pauses = new ArrayList<>();
    for (int i = 0; i < boundaries.size(); i++) {
      long victim = workers.victim();
      if (i + 1 < boundaries.size()) {
        workers.arm(boundaries.get(i + 1));
      }
      long lease = lease(place, applied);
      Instant killed = workers.kill(victim);
      if (!place.runs.get(place.actor, applied.run()).row().state().ended()) {
        WorkerPool.until(
            AT_MOST, "Taken over after " + boundaries.get(i), () -> lease(place, applied) > lease);
        pauses.add(Duration.between(killed, Instant.now()));
        workers.refill();
      }
    }
    pauses.sort(null);
    assertThat(pauses.get(pauses.size() / 2)).isLessThan(TAKEOVER);
    var _ = place.succeeded(applied.run());
    assertThat(place.domain(applied.domain()).row().status()).isEqualTo(DomainStatus.ACTIVE);
    List<Effect> made = place.control.effects().subList(before, place.control.effects().size());
    return made.stream().map(effect -> effect.kind() + " " + effect.subject()).toList();
  }

  private static long lease(DomainsPlace place, AppliedOnboarding applied) {
    return place
        .jdbc
        .sql("select lease from run where id = ?")
        .param(applied.run().value())
        .query(Long.class)
        .single();
  }

  private static DomainsPlace place(Core console, TestPostgres.Database database)
      throws SQLException {
    DriverManagerDataSource connections =
        new DriverManagerDataSource(
            database.url(),
            database.app().user(),
            database.app().password().open(password -> password));
    try (var connection = connections.getConnection()) {
      assertThat(connection.isValid(5)).isTrue();
    }
    return new DomainsPlace(
        console.facade(Onboarding.class),
        console.facade(Domains.class),
        console.facade(DnsAccounts.class),
        console.facade(Runs.class),
        JdbcClient.create(connections),
        console.facade(Customers.class),
        console.facade(Plans.class),
        console.facade(Settings.class));
  }
}

package io.innkeeper.core.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.audit.AuditQuery;
import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.audit.AuditView;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.live.Feeds;
import io.innkeeper.core.live.Pulse;
import io.innkeeper.testsupport.Actors;
import io.innkeeper.testsupport.CoreTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

@CoreTest
class SettingsTest {

  /** The common pool may have only one. */
  private static final Executor THREADS = task -> Thread.ofPlatform().start(task);

  private static final SettingDefinition RESOLVERS =
      SettingDefinition.of("test.resolvers", SettingType.LIST, "1.1.1.1,9.9.9.9")
          .checkedBy(element -> element.matches("[0-9.]+"), "setting.malformed");
  private static final SettingDefinition ADDRESS =
      SettingDefinition.of("test.address", SettingType.ADDRESS, "https://api.example.com");
  private static final SettingDefinition LIMIT =
      SettingDefinition.of("test.limit", SettingType.NUMBER, "5");
  private static final SettingDefinition FLAG =
      SettingDefinition.of("test.flag", SettingType.FLAG, "false");
  private static final SettingDefinition TOKEN =
      SettingDefinition.of("test.token", SettingType.SECRET, "");

  private static final String CANARY = "canary-8812-settings-wxyz";

  private final MockEnvironment environment = new MockEnvironment();
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final AuditLog audit;
  private final Feeds feeds;
  private final DefinedSettings values;
  private final DefaultSettings settings;
  private final Actor actor = Actors.owner();

  @Autowired
  SettingsTest(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      AuditLog audit,
      Feeds feeds,
      StoredSettings stored,
      Sealer sealer,
      Opener opener,
      AuditTrail trail,
      Pulse pulse) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.audit = audit;
    this.feeds = feeds;
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    for (SettingDefinition setting : List.of(RESOLVERS, ADDRESS, LIMIT, FLAG, TOKEN)) {
      beans.addBean(setting.key(), setting);
    }
    this.values =
        new DefinedSettings(
            beans.getBeanProvider(SettingDefinition.class), stored, opener, environment);
    this.settings = new DefaultSettings(values, stored, sealer, trail, pulse, Clock.systemUTC());
  }

  @BeforeEach
  void empty() {
    jdbc.sql("delete from setting").update();
  }

  @Test
  void theDatabaseWinsOverTheEnvironmentAndThatOverTheDefault() {
    assertThat(get(ADDRESS).source()).isEqualTo(SettingSource.DEFAULT);
    assertThat(values.text(ADDRESS)).isEqualTo("https://api.example.com");

    environment.setProperty("INNKEEPER_TEST_ADDRESS", "https://env.example.com");
    assertThat(get(ADDRESS).source()).isEqualTo(SettingSource.ENVIRONMENT);
    assertThat(values.text(ADDRESS)).isEqualTo("https://env.example.com");

    SettingView set = set(ADDRESS, " http://127.0.0.1:8080/client/v4 ");
    assertThat(set.source()).isEqualTo(SettingSource.DATABASE);
    assertThat(set.changedBy()).isEqualTo(actor.name());
    assertThat(values.text(ADDRESS)).isEqualTo("http://127.0.0.1:8080/client/v4");

    SettingView reset =
        transaction.execute(_ -> settings.reset(actor, ADDRESS.key(), set.revision()));
    assertThat(reset).isEqualTo(get(ADDRESS));
    assertThat(values.text(ADDRESS)).isEqualTo("https://env.example.com");
  }

  @Test
  void anEnvironmentThatBreaksTheRulesCountsAsNone() {
    environment.setProperty("INNKEEPER_TEST_LIMIT", "many");
    assertThat(values.number(LIMIT)).isEqualTo(5);
    assertThat(get(LIMIT).source()).isEqualTo(SettingSource.DEFAULT);
  }

  @Test
  void eachTypeIsRead() {
    set(RESOLVERS, " 8.8.8.8 ,, 8.8.4.4,");
    set(FLAG, "true");
    set(LIMIT, "-12");
    assertThat(values.list(RESOLVERS)).containsExactly("8.8.8.8", "8.8.4.4");
    assertThat(values.flag(FLAG)).isTrue();
    assertThat(values.number(LIMIT)).isEqualTo(-12);
    assertThat(values.secret(TOKEN)).isEmpty();
    assertThatThrownBy(() -> values.text(TOKEN)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertProblem(() -> set(LIMIT, "five"), "setting.not-a-number");
    assertProblem(() -> set(FLAG, "yes"), "setting.not-a-flag");
    assertProblem(() -> set(RESOLVERS, "1.1.1.1,example.com"), "setting.malformed");
    assertProblem(() -> set(ADDRESS, "https://a.example/" + "x".repeat(4_000)), "field.too-long");
    for (String bad : List.of("", "example.com", "ftp://a", "https://", "https://me:pw@a.b")) {
      assertProblem(() -> set(ADDRESS, bad), "setting.not-an-address");
    }
    assertProblem(() -> setToken(Secret.of("  ")), "field.required");
    assertThat(settings.list(actor)).allMatch(view -> view.source() == SettingSource.DEFAULT);
  }

  @Test
  void aSecretIsSealedAndShownMaskedEverywhere() {
    SettingView view = setToken(Secret.of(CANARY));
    assertThat(view.shown()).isEqualTo("••••wxyz");
    assertThat(values.secret(TOKEN).orElseThrow().<String>open(text -> text)).isEqualTo(CANARY);
    assertThat(jdbc.sql("select cast(setting as text) from setting").query(String.class).single())
        .doesNotContain("canary");
    AuditView entry = lastEntry();
    assertThat(entry.row().action()).isEqualTo("settings.changed");
    assertThat(entry.before()).containsEntry("value", "");
    assertThat(entry.after()).containsEntry("value", "••••wxyz");
  }

  @Test
  void aSecretOfTheEnvironmentIsMaskedToo() {
    environment.setProperty("INNKEEPER_TEST_TOKEN", CANARY);
    assertThat(get(TOKEN).shown()).isEqualTo("••••wxyz");
    assertThat(values.secret(TOKEN).orElseThrow().<String>open(text -> text)).isEqualTo(CANARY);
  }

  @Test
  void secretsAndPlainValuesAreNotMixedUp() {
    assertCode(() -> set(TOKEN, CANARY), "setting.secret");
    assertCode(
        () -> settings.setSecret(actor, LIMIT.key(), new Revision(0), Secret.of("5")),
        "setting.not-secret");
    assertCode(() -> settings.get(actor, "no.such"), "setting.not-found");
  }

  @Test
  void aChangeOfAnOlderStateIsRefused() {
    Revision before = get(LIMIT).revision();
    SettingView first = set(LIMIT, "6");
    assertCode(() -> inTransaction(LIMIT, before, "7"), "stale");
    set(LIMIT, "8");
    assertCode(() -> inTransaction(LIMIT, first.revision(), "9"), "stale");
    assertThat(values.number(LIMIT)).isEqualTo(8);
  }

  @Test
  void ofTwoChangesAtOnceOneWins() {
    Revision seen = get(LIMIT).revision();
    AtomicInteger won = new AtomicInteger();
    CompletableFuture.allOf(
            CompletableFuture.runAsync(() -> attempt(seen, "1", won), THREADS),
            CompletableFuture.runAsync(() -> attempt(seen, "2", won), THREADS))
        .join();
    assertThat(won).hasValue(1);
  }

  @Test
  void aChangeWakesWhoWatches() throws Exception {
    CompletableFuture<String> seen =
        CompletableFuture.supplyAsync(() ->
            feeds.await(
                Settings.FEED,
                Duration.ofSeconds(30),
                () -> "77".equals(values.text(LIMIT)) ? "effective" : null));
    set(LIMIT, "77");
    assertThat(seen.get(20, TimeUnit.SECONDS)).isEqualTo("effective");
  }

  private void attempt(Revision seen, String value, AtomicInteger won) {
    try {
      var _ = inTransaction(LIMIT, seen, value);
      won.incrementAndGet();
    } catch (CoreException e) {
      assertThat(e.code()).isEqualTo("stale");
    }
  }

  private SettingView set(SettingDefinition setting, String value) {
    return inTransaction(setting, get(setting).revision(), value);
  }

  private SettingView inTransaction(SettingDefinition setting, Revision seen, String value) {
    return transaction.execute(_ -> settings.set(actor, setting.key(), seen, value));
  }

  private SettingView setToken(Secret value) {
    Revision seen = get(TOKEN).revision();
    return transaction.execute(_ -> settings.setSecret(actor, TOKEN.key(), seen, value));
  }

  private SettingView get(SettingDefinition setting) {
    return settings.get(actor, setting.key());
  }

  private AuditView lastEntry() {
    return audit.get(
        actor, audit.find(actor, AuditQuery.ALL, ChunkRequest.first(1)).items().getFirst().id());
  }

  private static void assertProblem(ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Invalid.class,
            e -> assertThat(e.problems()).extracting(Problem::code).containsExactly(code));
  }

  private static void assertCode(ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(CoreException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageNotContaining("canary");
  }
}

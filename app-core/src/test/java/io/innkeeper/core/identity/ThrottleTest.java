package io.innkeeper.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.identity.Throttle.Attempt;
import io.innkeeper.core.kernel.Denied;
import io.innkeeper.testsupport.CoreTest;
import io.innkeeper.testsupport.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CoreTest
class ThrottleTest {

  /** The common pool may have only one. */
  private static final Executor THREADS = task -> Thread.ofPlatform().start(task);

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T10:00:00Z"));
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Throttle throttle;

  @Autowired
  ThrottleTest(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.throttle = new Throttle(jdbc, clock);
  }

  @BeforeEach
  void empty() {
    jdbc.sql("delete from sign_in_delay").update();
  }

  @Test
  void theDelayDoublesUpToHalfAMinute() {
    List<Long> seconds = new ArrayList<>();
    for (int failures = 1; failures <= 10; failures++) {
      seconds.add(Throttle.delay(failures, 3).toSeconds());
    }
    assertThat(seconds).containsExactly(0L, 0L, 1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
    assertThat(Throttle.delay(Integer.MAX_VALUE, 3)).isEqualTo(Throttle.LONGEST);
  }

  @Test
  void anAccountWaitsLongerAfterEachFailure() {
    fail("ayse", 3);
    assertTooSoon("ayse", 1);
    clock.advance(Duration.ofSeconds(1));
    fail("ayse", 1);
    assertTooSoon("ayse", 2);
    // Trying too soon does not make it longer.
    assertTooSoon("ayse", 2);
    begin("mehmet");
  }

  @Test
  void successForgets() {
    fail("ayse", 2);
    Attempt attempt = new Attempt("ayse", "office", false);
    begin(attempt);
    transaction.executeWithoutResult(_ -> throttle.succeeded(attempt));
    fail("ayse", 2);
    begin("ayse");
  }

  @Test
  void anOriginWaitsWhicheverNamesItTries() {
    for (int i = 0; i < 10; i++) {
      begin(new Attempt("name" + i, "office", false));
    }
    assertTooSoon("another", 1);
    begin(new Attempt("another", "elsewhere", false));
  }

  @Test
  void oneGoodAccountDoesNotOpenTheWayForGuessing() {
    for (int i = 0; i < 10; i++) {
      begin(new Attempt("name" + i, "office", false));
    }
    clock.advance(Duration.ofSeconds(1));
    Attempt own = new Attempt("own", "office", false);
    begin(own);
    transaction.executeWithoutResult(_ -> throttle.succeeded(own));
    assertTooSoon("another", 2);
  }

  @Test
  void afterHalfADayEverythingIsForgotten() {
    fail("ayse", 3);
    clock.advance(Duration.ofHours(13));
    fail("ayse", 2);
    begin("ayse");
  }

  @Test
  void parallelAttemptsDoNotSlipThroughTogether() {
    AtomicInteger passed = new AtomicInteger();
    List<CompletableFuture<Void>> attempts = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      attempts.add(
          CompletableFuture.runAsync(
              () -> {
                try {
                  begin("ayse");
                  passed.incrementAndGet();
                } catch (Denied e) {
                  assertThat(e.code()).isEqualTo("sign-in.too-soon");
                }
              },
              THREADS));
    }
    attempts.forEach(CompletableFuture::join);
    assertThat(passed).hasValue(3);
  }

  private void fail(String account, int times) {
    for (int i = 0; i < times; i++) {
      begin(account);
    }
  }

  private void begin(String account) {
    begin(new Attempt(account, "office", false));
  }

  private void begin(Attempt attempt) {
    transaction.executeWithoutResult(_ -> throttle.begin(attempt));
  }

  private void assertTooSoon(String account, long seconds) {
    assertThatThrownBy(() -> begin(account))
        .isInstanceOfSatisfying(
            Denied.class, e -> assertThat(e.args()).containsEntry("seconds", seconds));
  }
}

package io.innkeeper.core.identity;

import com.google.common.hash.Hashing;
import io.innkeeper.core.kernel.Denied;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing: after a few failures each further attempt must wait, twice as long as
 * before, per account and per origin.
 *
 * <p>An attempt counts as failed from its start until its success, so that parallel attempts don't
 * slip through together. One that comes too soon is refused and does not lengthen the wait. An
 * account has a count of its own for each origin it has signed in from before: guessing elsewhere
 * cannot keep its owner out.
 */
@Component
class Throttle {

  static final Duration LONGEST = Duration.ofSeconds(30);

  /** Typing errors are free; an office shares one origin. */
  private static final int FREE_PER_ACCOUNT = 3;

  private static final int FREE_PER_ORIGIN = 10;

  /** After that long without a failure everything is forgotten. */
  private static final Duration MEMORY = Duration.ofHours(12);

  private final JdbcClient jdbc;
  private final Clock clock;

  Throttle(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One thing that failures are counted for. */
  private record Counter(String kind, String key, int free) {}

  /** An attempt that may go on; counted as failed until {@link Throttle#succeeded}. */
  record Attempt(String account, String origin, boolean known) {

    private List<Counter> counters() {
      Counter byAccount =
          known
              ? new Counter("KNOWN", hashed(account + "\u0000" + origin), FREE_PER_ACCOUNT)
              : new Counter("ACCOUNT", hashed(account), FREE_PER_ACCOUNT);
      // In this order everywhere: two attempts never wait for each other.
      return List.of(byAccount, new Counter("ORIGIN", hashed(origin), FREE_PER_ORIGIN));
    }
  }

  /**
   * Begins an attempt.
   *
   * @throws Denied with {@code sign-in.too-soon}
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void begin(Attempt attempt) {
    // The database rounds to microseconds: a moment read back must not lie after this one.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    jdbc.sql("delete from sign_in_delay where last_at < ?").param(utc(now.minus(MEMORY))).update();
    for (Counter counter : attempt.counters()) {
      Instant notBefore = locked(counter, now);
      if (notBefore.isAfter(now)) {
        long seconds = Duration.between(now, notBefore).plusMillis(999).toSeconds();
        throw new Denied("sign-in.too-soon", Map.of("seconds", seconds));
      }
    }
    for (Counter counter : attempt.counters()) {
      count(counter, now);
    }
  }

  /**
   * Forgets the failures of the account, and this attempt's count at the origin; those of others
   * there stay, or one good account would open the way for guessing.
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void succeeded(Attempt attempt) {
    Counter account = attempt.counters().getFirst();
    Counter origin = attempt.counters().getLast();
    jdbc.sql("delete from sign_in_delay where kind = ? and key = ?")
        .param(account.kind())
        .param(account.key())
        .update();
    jdbc.sql(
            """
            update sign_in_delay set failures = greatest(failures - 1, 0),
              not_before = case when failures <= :free then :now else not_before end
            where kind = :kind and key = :key
            """)
        .param("free", origin.free())
        .param("now", utc(clock.instant()))
        .param("kind", origin.kind())
        .param("key", origin.key())
        .update();
  }

  /** The wait after so many failures. */
  static Duration delay(int failures, int free) {
    if (failures < free) {
      return Duration.ZERO;
    }
    int doublings = Math.min(failures - free, 10);
    Duration delay = Duration.ofSeconds(1L << doublings);
    return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
  }

  private Instant locked(Counter counter, Instant now) {
    jdbc.sql(
            """
            insert into sign_in_delay (kind, key, failures, last_at, not_before)
            values (:kind, :key, 0, :now, :now) on conflict do nothing
            """)
        .param("kind", counter.kind())
        .param("key", counter.key())
        .param("now", utc(now))
        .update();
    return jdbc.sql("select not_before from sign_in_delay where kind = ? and key = ? for update")
        .param(counter.kind())
        .param(counter.key())
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }

  private void count(Counter counter, Instant now) {
    int failures =
        jdbc.sql("select failures + 1 from sign_in_delay where kind = ? and key = ?")
            .param(counter.kind())
            .param(counter.key())
            .query(Integer.class)
            .single();
    jdbc.sql(
            """
            update sign_in_delay set failures = ?, last_at = ?, not_before = ?
            where kind = ? and key = ?
            """)
        .param(failures)
        .param(utc(now))
        .param(utc(now.plus(delay(failures, counter.free()))))
        .param(counter.kind())
        .param(counter.key())
        .update();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static String hashed(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }
}

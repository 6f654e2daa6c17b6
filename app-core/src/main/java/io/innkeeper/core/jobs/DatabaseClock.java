package io.innkeeper.core.jobs;

import com.github.kagkarlsson.scheduler.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database's time on this node, so that nodes whose clocks differ agree on whose lease has
 * ended. Asked every few seconds and counted on in between.
 */
class DatabaseClock implements Clock {

  private static final Logger log = LoggerFactory.getLogger(DatabaseClock.class);

  /** Short, because a laptop that slept has not counted on. */
  private static final Duration ASK_AGAIN = Duration.ofSeconds(5);

  private record Reading(Instant at, long nanos) {

    Instant now(long nanoTime) {
      return at.plusNanos(nanoTime - nanos);
    }
  }

  private final JdbcClient jdbc;
  private volatile Reading last;
  private volatile boolean asking = true;

  DatabaseClock(JdbcClient jdbc) {
    this.jdbc = jdbc;
    // Far enough back that the first call asks.
    this.last = new Reading(Instant.now(), System.nanoTime() - ASK_AGAIN.toNanos());
  }

  @Override
  public Instant now() {
    Reading reading = last;
    if (asking && System.nanoTime() - reading.nanos >= ASK_AGAIN.toNanos()) {
      reading = ask(reading);
    }
    return reading.now(System.nanoTime());
  }

  private Reading ask(Reading old) {
    try {
      long before = System.nanoTime();
      Instant at =
          jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
      // The server looked at its clock about half-way through the call.
      last = new Reading(at, before + (System.nanoTime() - before) / 2);
      return last;
    } catch (DataAccessException e) {
      log.debug("The database did not tell the time; counting on", e);
      long nanos = System.nanoTime();
      last = new Reading(old.now(nanos), nanos);
      return last;
    }
  }

  /** From here on it only counts: a node that stops must not wait for a database that is gone. */
  void stopAsking() {
    asking = false;
  }

  void startAsking() {
    asking = true;
  }
}

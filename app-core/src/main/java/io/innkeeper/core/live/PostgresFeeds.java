package io.innkeeper.core.live;

import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.core.kernel.Unavailable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads feeds in the order in which their rows become final. */
@Component
class PostgresFeeds implements Feeds {

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  /** The safety net: looks again even when no beat came. */
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

  private static final String FINAL = "pg_snapshot_xmin(pg_current_snapshot())";

  private final JdbcClient jdbc;
  private final Beats beats;

  PostgresFeeds(JdbcClient jdbc, Beats beats) {
    this.jdbc = jdbc;
    this.beats = beats;
  }

  private record Read<T>(T item, FeedPosition at) {}

  @Override
  public FeedPosition end() {
    long xmin =
        jdbc.sql("select cast(cast(" + FINAL + " as text) as bigint)").query(Long.class).single();
    return new FeedPosition(xmin - 1, Long.MAX_VALUE);
  }

  @Override
  public <T> FeedBatch<T> follow(
      String feed,
      String select,
      RowMapper<T> mapper,
      FeedPosition last,
      int limit,
      Duration wait) {
    if (limit < 1 || limit > 1_000) {
      throw new Invalid(
          List.of(new Problem("limit", "field.out-of-range", Map.of("min", 1, "max", 1_000))));
    }
    long deadline = System.nanoTime() + capped(wait).toNanos();
    long hiddenPause = 1;
    while (true) {
      long seen = beats.count(feed);
      List<Read<T>> rows = read(select, mapper, last, limit);
      Duration left = Duration.ofNanos(deadline - System.nanoTime());
      if (!rows.isEmpty() || left.isNegative() || left.isZero()) {
        return new FeedBatch<>(
            rows.stream().map(Read::item).toList(), rows.isEmpty() ? last : rows.getLast().at());
      }
      try {
        if (hidden(select)) {
          // Committed rows wait for an older transaction, whose end makes no beat of its own.
          Beats.pause(hiddenPause);
          hiddenPause = Math.min(hiddenPause * 2, 100);
        } else {
          hiddenPause = 1;
          beats.awaitAfter(feed, seen, left.compareTo(LOOK_AGAIN) < 0 ? left : LOOK_AGAIN);
        }
      } catch (InterruptedException e) {
        throw interrupted();
      }
    }
  }

  @Override
  public <T> @Nullable T await(String feed, Duration wait, Supplier<@Nullable T> done) {
    long deadline = System.nanoTime() + capped(wait).toNanos();
    while (true) {
      long seen = beats.count(feed);
      T answer = done.get();
      Duration left = Duration.ofNanos(deadline - System.nanoTime());
      if (answer != null || left.isNegative() || left.isZero()) {
        return answer;
      }
      try {
        beats.awaitAfter(feed, seen, left.compareTo(LOOK_AGAIN) < 0 ? left : LOOK_AGAIN);
      } catch (InterruptedException e) {
        throw interrupted();
      }
    }
  }

  private <T> List<Read<T>> read(String select, RowMapper<T> mapper, FeedPosition last, int limit) {
    return jdbc.sql(
            """
            select f.*, cast(cast(f.xid as text) as bigint) as feed_xid from (%s) f
            where (f.xid, f.seq) > (cast(:xid as xid8), :seq) and f.xid < %s
            order by f.xid, f.seq limit %d
            """
                .formatted(select, FINAL, limit))
        .param("xid", Long.toString(last.xid()))
        .param("seq", last.seq())
        .query((rs, n) ->
            new Read<>(
                mapper.mapRow(rs, n), new FeedPosition(rs.getLong("feed_xid"), rs.getLong("seq"))))
        .list();
  }

  private boolean hidden(String select) {
    return jdbc.sql(
            "select exists (select 1 from (%s) f where f.xid >= %s)".formatted(select, FINAL))
        .query(Boolean.class)
        .single();
  }

  private static Duration capped(Duration wait) {
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  private static Unavailable interrupted() {
    Thread.currentThread().interrupt();
    return new Unavailable("live.interrupted", Map.of());
  }
}

package io.innkeeper.core.live;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Follows feeds. For the core's modules, which offer their own feed in their facade. */
public interface Feeds {

  /** Where the feeds of this database end now. */
  FeedPosition end();

  /**
   * The rows after {@code last}, waiting up to {@code wait} for the first.
   *
   * @param feed the name given to {@link Pulse#beat}
   * @param select {@code select … from table} without conditions and order; must contain {@code
   *     xid} and {@code seq} as columns of that name
   * @param limit 1 to 1,000
   * @throws io.innkeeper.core.kernel.Unavailable with {@code live.interrupted} when the waiting
   *     thread is interrupted
   */
  <T> FeedBatch<T> follow(
      String feed, String select, RowMapper<T> mapper, FeedPosition last, int limit, Duration wait);

  /**
   * Waits until {@code done} answers something, looking again at every beat of the feed and every
   * second.
   *
   * @param done answers null while it is not yet so
   * @return what {@code done} answered; null when the wait ended first
   * @throws io.innkeeper.core.kernel.Unavailable with {@code live.interrupted} when the waiting
   *     thread is interrupted
   */
  <T> @Nullable T await(String feed, Duration wait, Supplier<@Nullable T> done);
}

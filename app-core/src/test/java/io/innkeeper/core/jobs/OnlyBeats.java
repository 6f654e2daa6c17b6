package io.innkeeper.core.jobs;

import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.core.live.FeedBatch;
import io.innkeeper.core.live.FeedPosition;
import io.innkeeper.core.live.Feeds;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Feeds without their safety net: nobody looks before the next beat. */
record OnlyBeats(Semaphore beats, Feeds real) implements Feeds {

  @Override
  public FeedPosition end() {
    return real.end();
  }

  @Override
  public <T> FeedBatch<T> follow(
      String feed, String select, RowMapper<T> mapper, FeedPosition last, int limit, Duration w) {
    return real.follow(feed, select, mapper, last, limit, w);
  }

  @Override
  public <T> @Nullable T await(String feed, Duration wait, Supplier<@Nullable T> done) {
    try {
      beats.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable("live.interrupted", Map.of());
    }
    return done.get();
  }
}

package io.innkeeper.core.jobs;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next attempt: exponential with full jitter, so that runs which failed
 * together do not come back together.
 */
record Backoff(Duration base, Duration cap, RandomGenerator random) {

  /** 2^30 times any base is beyond any cap. */
  private static final int MAX_DOUBLINGS = 30;

  /**
   * The pause after an attempt.
   *
   * @param attempt the one that failed, from 1
   * @param atLeast the provider's wish
   */
  Duration after(int attempt, Duration atLeast) {
    int doublings = Math.clamp(attempt - 1, 0, MAX_DOUBLINGS);
    Duration most = base.multipliedBy(1L << doublings);
    if (most.compareTo(cap) > 0) {
      most = cap;
    }
    Duration pause = Duration.ofMillis(random.nextLong(most.toMillis() + 1));
    return pause.compareTo(atLeast) < 0 ? atLeast : pause;
  }
}

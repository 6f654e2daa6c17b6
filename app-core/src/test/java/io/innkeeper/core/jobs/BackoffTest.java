package io.innkeeper.core.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

  private static final Duration BASE = Duration.ofSeconds(1);
  private static final Duration CAP = Duration.ofMinutes(5);

  /** Always the most that was asked for. */
  private static final class Longest implements RandomGenerator {
    @Override
    public long nextLong() {
      return Long.MAX_VALUE;
    }

    @Override
    public long nextLong(long bound) {
      return bound - 1;
    }
  }

  private final Backoff longest = new Backoff(BASE, CAP, new Longest());

  @Test
  void theLongestPauseDoublesWithEveryAttempt() {
    assertThat(Stream.of(1, 2, 3, 4).map(n -> longest.after(n, Duration.ZERO).toSeconds()))
        .containsExactly(1L, 2L, 4L, 8L);
  }

  @Test
  void noPauseIsLongerThanTheCap() {
    assertThat(longest.after(10, Duration.ZERO)).isEqualTo(CAP);
    assertThat(longest.after(Integer.MAX_VALUE, Duration.ZERO)).isEqualTo(CAP);
  }

  @Test
  void theProvidersWishIsTheShortestPause() {
    assertThat(longest.after(1, Duration.ofMinutes(7))).isEqualTo(Duration.ofMinutes(7));
  }

  @Test
  void runsThatFailedTogetherComeBackSpreadOut() {
    Backoff backoff = new Backoff(BASE, CAP, new Random(7));
    assertThat(Stream.generate(() -> backoff.after(5, Duration.ZERO)).limit(100).distinct())
        .hasSizeGreaterThan(90)
        .allMatch(pause -> pause.compareTo(Duration.ofSeconds(16)) <= 0);
  }
}

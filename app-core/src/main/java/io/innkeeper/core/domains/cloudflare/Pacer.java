package io.innkeeper.core.domains.cloudflare;

import io.innkeeper.core.domains.DnsCredentials;
import io.innkeeper.core.domains.DnsFailure;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps calls below the provider's limit, as its {@code Ratelimit} headers tell it: they count the
 * calls of every node. Whoever goes over is locked out for five minutes, so no call is made that
 * would; the last fifth of a window is kept for calls that somebody waits for.
 */
final class Pacer {

  /** Cloudflare's own figure, for answers that do not say it. */
  static final Duration LOCKED_OUT = Duration.ofMinutes(5);

  private static final double KEPT_FOR_INTERACTIVE = 0.2;

  /** What is longer is left to the caller, who has better things to do than to hold a thread. */
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private static final Pattern REMAINING = Pattern.compile("\\br=(\\d+)");
  private static final Pattern RESET = Pattern.compile("\\bt=(\\d+)");
  private static final Pattern QUOTA = Pattern.compile("\\bq=(\\d+)");

  private final InstantSource clock;
  private final Map<String, Budget> budgets = new ConcurrentHashMap<>();

  Pacer(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Takes one call from the token's budget, waiting a little if that helps.
   *
   * @param key names the token without holding it
   * @throws DnsFailure with {@code dns.rate-limited} where it would have to wait longer
   */
  void take(String key, DnsCredentials.Urgency urgency) throws InterruptedException {
    Budget budget = budgets.computeIfAbsent(key, _ -> new Budget());
    while (true) {
      Duration wait = budget.take(urgency, clock.instant());
      if (wait.isZero()) {
        return;
      }
      if (wait.compareTo(LONGEST_PAUSE) > 0) {
        throw DnsFailure.rateLimited(wait);
      }
      Thread.sleep(wait);
    }
  }

  /** Learns from the headers of an answer. */
  void learn(String key, @Nullable String ratelimit, @Nullable String policy) {
    if (ratelimit == null) {
      return;
    }
    Integer remaining = number(REMAINING, ratelimit);
    Integer reset = number(RESET, ratelimit);
    if (remaining != null && reset != null) {
      budgets
          .computeIfAbsent(key, _ -> new Budget())
          .learn(
              remaining,
              clock.instant().plusSeconds(reset),
              policy == null ? null : number(QUOTA, policy));
    }
  }

  /** The provider refused for now: nothing is sent before {@code wait} has passed. */
  void lockedOut(String key, Duration wait) {
    budgets.computeIfAbsent(key, _ -> new Budget()).learn(0, clock.instant().plus(wait), null);
  }

  private static @Nullable Integer number(Pattern pattern, String header) {
    Matcher matcher = pattern.matcher(header);
    return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
  }

  /** What one token has left; unlimited until an answer told more. */
  private static final class Budget {
    private int quota;
    private int remaining = Integer.MAX_VALUE;
    private Instant reset = Instant.MIN;

    synchronized Duration take(DnsCredentials.Urgency urgency, Instant now) {
      if (!now.isBefore(reset)) {
        remaining = quota == 0 ? Integer.MAX_VALUE : quota;
      }
      int kept =
          urgency == DnsCredentials.Urgency.INTERACTIVE
              ? 0
              : (int) Math.ceil(quota * KEPT_FOR_INTERACTIVE);
      if (remaining > kept) {
        remaining--;
        return Duration.ZERO;
      }
      return Duration.between(now, reset);
    }

    synchronized void learn(int left, Instant until, @Nullable Integer policy) {
      // Answers overtake each other: within a window the lower figure is the later one.
      boolean sameWindow = until.isBefore(reset.plusSeconds(2));
      remaining = sameWindow ? Math.min(remaining, left) : left;
      reset = until;
      if (policy != null) {
        quota = policy;
      }
    }
  }
}

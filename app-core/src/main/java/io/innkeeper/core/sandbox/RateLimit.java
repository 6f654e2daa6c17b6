package io.innkeeper.core.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts calls per token in fixed windows; whoever goes over is refused until a whole window has
 * passed since, as Cloudflare does.
 */
final class RateLimit {

  private final int calls;
  private final Duration window;
  private final InstantSource clock;
  private final Map<String, Window> windows = new HashMap<>();

  RateLimit(int calls, Duration window, InstantSource clock) {
    this.calls = calls;
    this.window = window;
    this.clock = clock;
  }

  /** Counts one call. */
  synchronized Standing take(String token) {
    Instant now = clock.instant();
    Window current = windows.get(token);
    if (current == null || !now.isBefore(current.until)) {
      current = new Window(now.plus(window));
      windows.put(token, current);
    }
    boolean wasRefused = current.used > calls;
    current.used++;
    if (current.used > calls && !wasRefused) {
      current.until = now.plus(window);
    }
    long seconds = Math.max(1, (Duration.between(now, current.until).toMillis() + 999) / 1000);
    return new Standing(current.used <= calls, Math.max(0, calls - current.used), seconds);
  }

  String policyHeader() {
    return "\"default\";q=" + calls + ";w=" + window.toSeconds();
  }

  /**
   * Where a token stands after a call.
   *
   * @param reset seconds until the window ends
   */
  record Standing(boolean allowed, int remaining, long reset) {

    String header() {
      return "\"default\";r=" + remaining + ";t=" + reset;
    }
  }

  private static final class Window {
    private Instant until;
    private int used;

    Window(Instant until) {
      this.until = until;
    }
  }
}

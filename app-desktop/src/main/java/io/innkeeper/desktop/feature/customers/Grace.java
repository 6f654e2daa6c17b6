package io.innkeeper.desktop.feature.customers;

import java.time.Duration;

/** How long a replaced API key works on. */
enum Grace {
  NONE(Duration.ZERO),
  HOUR(Duration.ofHours(1)),
  DAY(Duration.ofDays(1)),
  WEEK(Duration.ofDays(7)),
  MONTH(Duration.ofDays(30));

  private final Duration duration;

  Grace(Duration duration) {
    this.duration = duration;
  }

  Duration duration() {
    return duration;
  }
}

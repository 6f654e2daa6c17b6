package io.innkeeper.desktop.text;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Says how far a moment is from another, up to a week. */
final class RelativeTime {

  private RelativeTime() {}

  static Optional<String> between(Instant now, Instant then, Locale locale) {
    Duration distance = Duration.between(now, then);
    long seconds = Math.abs(distance.toSeconds());
    int sign = distance.isNegative() ? -1 : 1;
    RelativeDateTimeFormatter words = RelativeDateTimeFormatter.getInstance(locale);
    if (seconds < 5) {
      return Optional.of(
          words.format(
              RelativeDateTimeFormatter.Direction.PLAIN,
              RelativeDateTimeFormatter.AbsoluteUnit.NOW));
    }
    if (seconds < 60) {
      return Optional.of(
          words.formatNumeric((double) (sign * seconds), RelativeDateTimeUnit.SECOND));
    }
    if (seconds < 3600) {
      return Optional.of(
          words.formatNumeric((double) (sign * (seconds / 60)), RelativeDateTimeUnit.MINUTE));
    }
    if (seconds < 86_400) {
      return Optional.of(
          words.formatNumeric((double) (sign * (seconds / 3600)), RelativeDateTimeUnit.HOUR));
    }
    if (seconds < 7 * 86_400) {
      // Numeric: 40 hours ago need not be yesterday.
      return Optional.of(
          words.formatNumeric((double) (sign * (seconds / 86_400)), RelativeDateTimeUnit.DAY));
    }
    return Optional.empty();
  }
}

package io.innkeeper.core.sandbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a call really changed; a call that leaves everything as it was has none.
 *
 * @param seq rises by one with each effect, also over a restart
 * @param zone the zone's name
 * @param subject what was changed, such as {@code A www.example.com 192.0.2.1} or {@code ssl=full}
 * @param mark the comment that the caller left on the record
 */
public record Effect(
    long seq, Instant at, Kind kind, String zone, String subject, @Nullable String mark) {

  /** What happened. */
  public enum Kind {
    ZONE_CREATED,
    ZONE_ACTIVATED,
    ZONE_DELETED,
    RECORD_CREATED,
    RECORD_CHANGED,
    RECORD_DELETED,
    SETTING_CHANGED
  }
}

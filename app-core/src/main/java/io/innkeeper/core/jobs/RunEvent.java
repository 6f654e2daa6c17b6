package io.innkeeper.core.jobs;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a run: a line of its log.
 *
 * @param kind what it is
 * @param step the step it belongs to; null when it concerns the whole run
 * @param code translated with {@code args}; for {@code STATE} the run's new state, for {@code STEP}
 *     the step's
 */
public record RunEvent(
    long seq,
    RunId runId,
    Instant at,
    Kind kind,
    @Nullable String step,
    String code,
    Map<String, Object> args) {

  /** What an event is. */
  public enum Kind {
    STATE,
    STEP,
    LOG,
    PROGRESS
  }
}

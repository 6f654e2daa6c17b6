package io.innkeeper.core.jobs;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which runs are wanted; every part that is null or empty is open.
 *
 * @param states any of these
 * @param process a process's name
 * @param text part of the subject's name, in any case and with or without accents
 * @param questions whether the wizard's short questions are listed too
 * @param from included, by time of asking
 * @param until excluded
 */
public record RunQuery(
    Set<RunState> states,
    @Nullable String process,
    @Nullable UUID subjectId,
    @Nullable String text,
    boolean questions,
    @Nullable Instant from,
    @Nullable Instant until) {

  public static final RunQuery ALL = new RunQuery(Set.of(), null, null, null, false, null, null);

  public RunQuery {
    states = Set.copyOf(states);
  }

  /** Every run about one thing. */
  public static RunQuery about(UUID subjectId) {
    return new RunQuery(Set.of(), null, subjectId, null, false, null, null);
  }
}

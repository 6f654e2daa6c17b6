package io.innkeeper.core.jobs;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step of a run.
 *
 * @param attempts how often it was begun
 * @param done of {@code total}: its progress; both 0 when it tells none
 * @param code why it waits or failed, translated with {@code args}; null when neither
 */
public record RunStepView(
    String name,
    StepState state,
    int attempts,
    long done,
    long total,
    @Nullable String code,
    Map<String, Object> args,
    boolean compensates,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt) {}

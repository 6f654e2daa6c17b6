package io.innkeeper.core.jobs;

import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A run as a list shows it.
 *
 * @param step the name of the step it is at; null before the first and after the last
 * @param stepsDone how many of {@code stepsTotal} are done
 * @param attempt of the step it is at, from 1
 * @param code why it waits or failed, translated with {@code args}; null when neither
 * @param waitsUntil when it will be looked at again; null when it waits for nothing
 * @param askedBy the name of who asked for it
 * @param cancelAsked whether somebody asked to stop it
 */
public record RunRow(
    RunId id,
    String process,
    Subject subject,
    RunState state,
    @Nullable String step,
    int stepsDone,
    int stepsTotal,
    int attempt,
    @Nullable String code,
    Map<String, Object> args,
    @Nullable Instant waitsUntil,
    String askedBy,
    Instant askedAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    boolean cancelAsked,
    Revision revision) {}

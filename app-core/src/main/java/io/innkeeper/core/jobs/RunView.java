package io.innkeeper.core.jobs;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run in full.
 *
 * @param node the node that works on it; null when none does
 * @param correlationId ties it to the audit entries of the action that asked for it
 * @param result what its steps remembered, by key, as plain JSON values
 */
public record RunView(
    RunRow row,
    List<RunStepView> steps,
    @Nullable String node,
    UUID correlationId,
    Map<String, Object> result) {}

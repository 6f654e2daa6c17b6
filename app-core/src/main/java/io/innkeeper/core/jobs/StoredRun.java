package io.innkeeper.core.jobs;

import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Subject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A run as the engine works with it.
 *
 * @param parameters as JSON
 * @param lease the number of its present holder
 * @param endsAs what it will have ended as once it is undone; null while it goes forward
 */
record StoredRun(
    RunId id,
    String process,
    Subject subject,
    String parameters,
    boolean question,
    RunState state,
    boolean holds,
    boolean parked,
    boolean cancelAsked,
    boolean woken,
    boolean started,
    @Nullable RunState endsAs,
    @Nullable Why why,
    long lease,
    @Nullable String node,
    Actor actor,
    long revision) {

  /** Why it is being undone: at which step what happened. */
  record Why(@Nullable String step, String code, Map<String, Object> args) {}
}

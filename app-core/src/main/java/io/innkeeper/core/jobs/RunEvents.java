package io.innkeeper.core.jobs;

import io.innkeeper.core.live.Pulse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Writes the feed of all runs, in the transaction of what it tells. */
class RunEvents {

  static final String FEED = "run";

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Pulse pulse;

  RunEvents(JdbcClient jdbc, JsonMapper json, Pulse pulse) {
    this.jdbc = jdbc;
    this.json = json;
    this.pulse = pulse;
  }

  void state(RunId id, RunState state, @Nullable String code, Map<String, Object> args) {
    add(id, RunEvent.Kind.STATE, null, state.name(), code == null ? args : with(args, code));
  }

  void step(RunId id, String step, StepState state) {
    add(id, RunEvent.Kind.STEP, step, state.name(), Map.of());
  }

  void step(RunId id, String step, StepState state, String code, Map<String, Object> args) {
    add(id, RunEvent.Kind.STEP, step, state.name(), with(args, code));
  }

  void log(RunId id, @Nullable String step, String code, Map<String, Object> args) {
    add(id, RunEvent.Kind.LOG, step, code, args);
  }

  void progress(RunId id, String step, long done, long total) {
    add(id, RunEvent.Kind.PROGRESS, step, "progress", Map.of("done", done, "total", total));
  }

  /** The reason travels beside its values under this name. */
  private static Map<String, Object> with(Map<String, Object> args, String code) {
    Map<String, Object> all = new java.util.HashMap<>(args);
    all.put("code", code);
    return all;
  }

  private void add(
      RunId id, RunEvent.Kind kind, @Nullable String step, String code, Map<String, Object> args) {
    jdbc.sql(
            """
            insert into run_event (run_id, kind, step, code, args)
            values (?, ?, ?, ?, cast(? as jsonb))
            """)
        .param(id.value())
        .param(kind.name())
        .param(step)
        .param(code)
        .param(json.writeValueAsString(args))
        .update();
    pulse.beat(FEED);
  }
}

package io.innkeeper.core.jobs;

import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Permission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code run}, as the engine changes them. */
class RunStore {

  private final JdbcClient jdbc;
  private final Json json;

  RunStore(JdbcClient jdbc, Json json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void insert(RunId id, Actor actor, NewRun run, boolean question) {
    jdbc.sql(
            """
            insert into run (id, process, subject_type, subject_id, subject_name, parameters,
              question, state, actor_kind, actor_id, actor_name, actor_permissions, origin,
              correlation_id)
            values (?, ?, ?, ?, ?, cast(? as jsonb), ?, 'QUEUED', ?, ?, ?, cast(? as jsonb), ?, ?)
            """)
        .param(id.value())
        .param(run.process())
        .param(run.subject().type())
        .param(run.subject().id())
        .param(run.subject().name())
        .param(json.write(run.parameters()))
        .param(question)
        .param(actor.kind().name())
        .param(actor.id())
        .param(actor.name())
        .param(json.write(actor.permissions().stream().map(Permission::code).sorted().toList()))
        .param(actor.origin())
        .param(actor.correlationId())
        .update();
  }

  /** Locks the row until the transaction ends. */
  Optional<StoredRun> lock(RunId id) {
    return jdbc.sql("select * from run where id = ? for update")
        .param(id.value())
        .query(this::run)
        .optional();
  }

  /**
   * Locks the row for the holder of a lease.
   *
   * @throws LeaseLost if another has taken it over since, or it has ended
   */
  StoredRun lockHeld(RunId id, long lease) {
    return lock(id)
        .filter(run -> run.lease() == lease && !run.state().ended() && run.node() != null)
        .orElseThrow(() -> new LeaseLost(id));
  }

  /** A node takes the run: whoever held it before can't write any more. */
  void claim(RunId id, String node, boolean holds) {
    update(
        id,
        """
        update run set lease = lease + 1, node = :node, holds = :holds, waits_for = null
        where id = :id
        """,
        Map.of("node", node, "holds", holds));
  }

  void park(RunId id, RunId before, String code, Map<String, Object> args) {
    update(
        id,
        """
        update run set state = 'QUEUED', waits_for = :before, code = :code,
          args = cast(:args as jsonb), waits_until = null
        where id = :id
        """,
        Map.of("before", before.value(), "code", code, "args", json.write(args)));
  }

  void working(RunId id, RunState state, String step, int attempt) {
    update(
        id,
        """
        update run set state = :state, step = :step, attempt = :attempt, code = null, args = '{}',
          waits_until = null, woken = false, started_at = coalesce(started_at, clock_timestamp())
        where id = :id
        """,
        Map.of("state", state.name(), "step", step, "attempt", attempt));
  }

  /** Nobody works on it until then. */
  void asleep(RunId id, RunState state, Instant until, String code, Map<String, Object> args) {
    update(
        id,
        """
        update run set state = :state, waits_until = :until, code = :code,
          args = cast(:args as jsonb), node = null
        where id = :id
        """,
        Map.of(
            "state", state.name(),
            "until", until.atOffset(ZoneOffset.UTC),
            "code", code,
            "args", json.write(args)));
  }

  /** Handed back between two steps. */
  void handedBack(RunId id, RunState state) {
    update(
        id,
        "update run set state = :state, node = null where id = :id",
        Map.of("state", state.name()));
  }

  void undoing(RunId id, RunState endsAs, StoredRun.Why why) {
    update(
        id,
        """
        update run set state = 'COMPENSATING', ends_as = :ends, why_step = :step,
          why_code = :code, why_args = cast(:args as jsonb)
        where id = :id
        """,
        Map.of(
            "ends", endsAs.name(),
            "step", Optional.ofNullable(why.step()),
            "code", why.code(),
            "args", json.write(why.args())));
  }

  void ended(RunId id, RunState state, StoredRun.@Nullable Why why) {
    update(
        id,
        """
        update run set state = :state, step = :step, code = :code, args = cast(:args as jsonb),
          waits_until = null, waits_for = null, holds = false, node = null,
          ended_at = clock_timestamp(), revision = revision + 1
        where id = :id
        """,
        Map.of(
            "state", state.name(),
            "step", Optional.ofNullable(why).map(StoredRun.Why::step),
            "code", Optional.ofNullable(why).map(StoredRun.Why::code),
            "args", why == null ? "{}" : json.write(why.args())));
  }

  void askCancel(RunId id) {
    update(
        id, "update run set cancel_asked = true, revision = revision + 1 where id = :id", Map.of());
  }

  void requeue(RunId id) {
    update(
        id,
        """
        update run set state = 'QUEUED', step = null, attempt = 1, code = null, args = '{}',
          waits_until = null, cancel_asked = false, woken = false, ends_as = null,
          why_step = null, why_code = null, why_args = '{}', ended_at = null,
          revision = revision + 1
        where id = :id
        """,
        Map.of());
  }

  void wake(RunId id) {
    update(id, "update run set woken = true where id = :id", Map.of());
  }

  void remember(RunId id, String key, String value) {
    update(
        id,
        """
        update run set result = result || jsonb_build_object(:key, cast(:value as jsonb))
        where id = :id
        """,
        Map.of("key", key, "value", value));
  }

  Optional<String> recall(RunId id, String key) {
    return jdbc.sql("select cast(result -> :key as text) from run where id = :id")
        .param("id", id.value())
        .param("key", key)
        .query((rs, _) -> Optional.ofNullable(rs.getString(1)))
        .optional()
        .flatMap(value -> value);
  }

  private void update(RunId id, String sql, Map<String, Object> values) {
    JdbcClient.StatementSpec statement = jdbc.sql(sql).param("id", id.value());
    for (Map.Entry<String, Object> value : values.entrySet()) {
      Object plain = value.getValue() instanceof Optional<?> o ? o.orElse(null) : value.getValue();
      statement = statement.param(value.getKey(), plain);
    }
    statement.update();
  }

  private StoredRun run(ResultSet rs, int row) throws SQLException {
    String endsAs = rs.getString("ends_as");
    String whyCode = rs.getString("why_code");
    return new StoredRun(
        new RunId(rs.getObject("id", java.util.UUID.class)),
        rs.getString("process"),
        Json.subject(rs),
        rs.getString("parameters"),
        rs.getBoolean("question"),
        RunState.valueOf(rs.getString("state")),
        rs.getBoolean("holds"),
        rs.getString("waits_for") != null,
        rs.getBoolean("cancel_asked"),
        rs.getBoolean("woken"),
        rs.getObject("started_at") != null,
        endsAs == null ? null : RunState.valueOf(endsAs),
        whyCode == null
            ? null
            : new StoredRun.Why(rs.getString("why_step"), whyCode, json.values(rs, "why_args")),
        rs.getLong("lease"),
        rs.getString("node"),
        json.actor(rs),
        rs.getLong("revision"));
  }
}

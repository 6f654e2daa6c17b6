package io.innkeeper.core.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code run_step}, as the engine changes them. */
class StepStore {

  /** A step as the engine works with it. */
  record StoredStep(
      int position,
      String name,
      StepState state,
      int attempts,
      int undoAttempts,
      @Nullable String code,
      Map<String, Object> args) {

    /** Whether it may have left something behind. */
    boolean begun() {
      return state != StepState.PENDING
          && state != StepState.COMPENSATED
          && state != StepState.COMPENSATION_FAILED;
    }
  }

  private final JdbcClient jdbc;
  private final Json json;

  StepStore(JdbcClient jdbc, Json json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Writes the steps that the run does not have yet: all, or those a newer version brought. */
  void insertMissing(RunId id, List<? extends RunStep<?>> steps) {
    String[] names = steps.stream().map(RunStep::name).toArray(String[]::new);
    Boolean[] compensates = steps.stream().map(RunStep::compensates).toArray(Boolean[]::new);
    jdbc.sql(
            """
            insert into run_step (run_id, position, name, compensates)
            select ?, position - 1, name, compensates
            from unnest(cast(? as text[]), cast(? as boolean[]))
              with ordinality as step (name, compensates, position)
            on conflict do nothing
            """)
        .param(id.value())
        .param(names)
        .param(compensates)
        .update();
  }

  /** In order, with those that a newer version of the process has brought. */
  List<StoredStep> complete(RunId id, List<? extends RunStep<?>> wanted) {
    List<StoredStep> known = of(id);
    // A statement that nearly always finds nothing to write would delay every pick-up.
    if (known.stream()
        .map(StoredStep::name)
        .toList()
        .containsAll(wanted.stream().map(RunStep::name).toList())) {
      return known;
    }
    insertMissing(id, wanted);
    return of(id);
  }

  /** In order. */
  List<StoredStep> of(RunId id) {
    return jdbc.sql("select * from run_step where run_id = ? order by position")
        .param(id.value())
        .query(this::step)
        .list();
  }

  void begin(RunId id, int position) {
    jdbc.sql(
            """
            update run_step set state = 'RUNNING', attempts = attempts + 1, code = null,
              args = '{}', done = 0, total = 0,
              started_at = coalesce(started_at, clock_timestamp())
            where run_id = ? and position = ?
            """)
        .param(id.value())
        .param(position)
        .update();
  }

  void beginUndo(RunId id, int position) {
    jdbc.sql(
            """
            update run_step set state = 'COMPENSATING', undo_attempts = undo_attempts + 1
            where run_id = ? and position = ?
            """)
        .param(id.value())
        .param(position)
        .update();
  }

  /** The step is done, for good or ill. */
  void end(RunId id, int position, StepState state) {
    jdbc.sql(
            """
            update run_step set state = ?, ended_at = clock_timestamp()
            where run_id = ? and position = ?
            """)
        .param(state.name())
        .param(id.value())
        .param(position)
        .update();
  }

  /** Says why it waits or failed. */
  void explain(RunId id, int position, StepState state, String code, Map<String, Object> args) {
    jdbc.sql(
            """
            update run_step set state = ?, code = ?, args = cast(? as jsonb),
              ended_at = case when ? then clock_timestamp() else ended_at end
            where run_id = ? and position = ?
            """)
        .param(state.name())
        .param(code)
        .param(json.write(args))
        .param(state == StepState.FAILED || state == StepState.COMPENSATION_FAILED)
        .param(id.value())
        .param(position)
        .update();
  }

  /** A wait is no attempt. */
  void giveBackAttempt(RunId id, int position, boolean undo) {
    String column = undo ? "undo_attempts" : "attempts";
    jdbc.sql(
            "update run_step set %1$s = %1$s - 1 where run_id = ? and position = ?"
                .formatted(column))
        .param(id.value())
        .param(position)
        .update();
  }

  /** Everything from the first step that is not done is to be done again. */
  void reset(RunId id) {
    jdbc.sql(
            """
            update run_step set state = 'PENDING', attempts = 0, undo_attempts = 0, done = 0,
              total = 0, code = null, args = '{}', started_at = null, ended_at = null
            where run_id = :id and position >=
              (select min(position) from run_step where run_id = :id and state <> 'DONE')
            """)
        .param("id", id.value())
        .update();
  }

  void progress(RunId id, String step, long done, long total) {
    jdbc.sql("update run_step set done = ?, total = ? where run_id = ? and name = ?")
        .param(done)
        .param(total)
        .param(id.value())
        .param(step)
        .update();
  }

  private StoredStep step(ResultSet rs, int row) throws SQLException {
    return new StoredStep(
        rs.getInt("position"),
        rs.getString("name"),
        StepState.valueOf(rs.getString("state")),
        rs.getInt("attempts"),
        rs.getInt("undo_attempts"),
        rs.getString("code"),
        json.values(rs, "args"));
  }
}

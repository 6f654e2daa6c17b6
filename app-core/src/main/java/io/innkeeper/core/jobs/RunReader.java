package io.innkeeper.core.jobs;

import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.ChunkSql;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Revision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads runs as people see them. */
class RunReader {

  static final String EVENTS = "select seq, xid, run_id, at, kind, step, code, args from run_event";

  private static final String COLUMNS =
      """
      run.*,
      (select count(*) from run_step s where s.run_id = run.id and s.state = 'DONE') as steps_done,
      (select count(*) from run_step s where s.run_id = run.id) as steps_total
      """;

  private final JdbcClient jdbc;
  private final Json json;

  RunReader(JdbcClient jdbc, Json json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Chunk<RunRow> find(RunQuery query, ChunkRequest request) {
    return matching(query)
        .orderBy("asked_at", "timestamptz")
        .orderBy("id", "uuid")
        .descending(true)
        .read(jdbc, request, this::row);
  }

  long count(RunQuery query, int cap) {
    return matching(query).count(jdbc, cap);
  }

  private static ChunkSql matching(RunQuery query) {
    ChunkSql sql =
        ChunkSql.select(COLUMNS, "run")
            .where("process = :process", "process", query.process())
            .where("subject_id = :subject", "subject", query.subjectId())
            .where("asked_at >= :from", "from", utc(query.from()))
            .where("asked_at < :until", "until", utc(query.until()));
    String text = query.text();
    if (text != null && !text.isBlank()) {
      sql.where(
          "public.folded(subject_name) like '%' || public.folded(:text) || '%'",
          "text", ChunkSql.likePattern(text.strip()));
    }
    if (!query.states().isEmpty()) {
      List<String> states = query.states().stream().map(RunState::name).sorted().toList();
      sql.where("state in (:states)", "states", states);
    }
    return query.questions() ? sql : sql.where("not question");
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }

  Map<RunState, Long> countByState() {
    record Count(RunState state, long runs) {}
    Map<RunState, Long> counts = new EnumMap<>(RunState.class);
    jdbc.sql("select state, count(*) from run where not question group by state")
        .query((rs, _) -> new Count(RunState.valueOf(rs.getString(1)), rs.getLong(2)))
        .list()
        .forEach(count -> counts.put(count.state(), count.runs()));
    return counts;
  }

  RunView get(RunId id) {
    return jdbc.sql("select " + COLUMNS + " from run where id = ?")
        .param(id.value())
        .query(this::view)
        .optional()
        .orElseThrow(() -> new NotFound("run.not-found", id));
  }

  /** The run once it has ended, null before. */
  @Nullable RunView ended(RunId id) {
    return jdbc.sql("select ended_at is not null from run where id = ?")
            .param(id.value())
            .query(Boolean.class)
            .optional()
            .orElseThrow(() -> new NotFound("run.not-found", id))
        ? get(id)
        : null;
  }

  List<RunEvent> log(RunId id, long seq, int limit) {
    return jdbc.sql(EVENTS + " where run_id = ? and seq > ? order by seq limit ?")
        .param(id.value())
        .param(seq)
        .param(limit)
        .query(this::event)
        .list();
  }

  RunEvent event(ResultSet rs, int row) throws SQLException {
    return new RunEvent(
        rs.getLong("seq"),
        new RunId(rs.getObject("run_id", UUID.class)),
        Objects.requireNonNull(Json.instant(rs, "at")),
        RunEvent.Kind.valueOf(rs.getString("kind")),
        rs.getString("step"),
        rs.getString("code"),
        json.values(rs, "args"));
  }

  private RunView view(ResultSet rs, int row) throws SQLException {
    RunRow head = row(rs, row);
    return new RunView(
        head,
        steps(head.id()),
        rs.getString("node"),
        rs.getObject("correlation_id", UUID.class),
        json.values(rs, "result"));
  }

  private List<RunStepView> steps(RunId id) {
    return jdbc.sql("select * from run_step where run_id = ? order by position")
        .param(id.value())
        .query(this::step)
        .list();
  }

  private RunStepView step(ResultSet rs, int row) throws SQLException {
    return new RunStepView(
        rs.getString("name"),
        StepState.valueOf(rs.getString("state")),
        rs.getInt("attempts"),
        rs.getLong("done"),
        rs.getLong("total"),
        rs.getString("code"),
        json.values(rs, "args"),
        rs.getBoolean("compensates"),
        Json.instant(rs, "started_at"),
        Json.instant(rs, "ended_at"));
  }

  private RunRow row(ResultSet rs, int row) throws SQLException {
    return new RunRow(
        new RunId(rs.getObject("id", UUID.class)),
        rs.getString("process"),
        Json.subject(rs),
        RunState.valueOf(rs.getString("state")),
        rs.getString("step"),
        rs.getInt("steps_done"),
        rs.getInt("steps_total"),
        rs.getInt("attempt"),
        rs.getString("code"),
        json.values(rs, "args"),
        Json.instant(rs, "waits_until"),
        rs.getString("actor_name"),
        Objects.requireNonNull(Json.instant(rs, "asked_at")),
        Json.instant(rs, "started_at"),
        Json.instant(rs, "ended_at"),
        rs.getBoolean("cancel_asked"),
        new Revision(rs.getLong("revision")));
  }
}

package io.innkeeper.core.audit;

import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.ChunkSql;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Subject;
import io.innkeeper.core.live.FeedBatch;
import io.innkeeper.core.live.FeedPosition;
import io.innkeeper.core.live.Feeds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the trail by SQL. */
@Service
class DefaultAuditLog implements AuditLog {

  private static final Permission READ = new Permission(Area.AUDIT, Access.READ);

  private static final String COLUMNS =
      """
      seq, xid, id, at, actor_kind, actor_id, actor_name, origin, action, subject_type, subject_id,
      subject_name, outcome, code\
      """;

  private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Feeds feeds;

  DefaultAuditLog(JdbcClient jdbc, JsonMapper json, Feeds feeds) {
    this.jdbc = jdbc;
    this.json = json;
    this.feeds = feeds;
  }

  @Override
  public Chunk<AuditRow> find(Actor actor, AuditQuery query, ChunkRequest request) {
    actor.require(READ);
    return matching(query)
        .orderBy("seq", "bigint")
        .descending(true)
        .read(jdbc, request, DefaultAuditLog::row);
  }

  @Override
  public long count(Actor actor, AuditQuery query, int cap) {
    actor.require(READ);
    return matching(query).count(jdbc, cap);
  }

  @Override
  public AuditView get(Actor actor, UUID id) {
    actor.require(READ);
    return jdbc.sql(
            "select " + COLUMNS + ", correlation_id, before, after from audit_entry where id = ?")
        .param(id)
        .query((rs, n) ->
            new AuditView(
                row(rs, n),
                rs.getObject("correlation_id", UUID.class),
                json.readValue(rs.getString("before"), VALUES),
                json.readValue(rs.getString("after"), VALUES)))
        .optional()
        .orElseThrow(() -> new NotFound("audit.not-found", id));
  }

  @Override
  public FeedPosition end(Actor actor) {
    actor.require(READ);
    return feeds.end();
  }

  @Override
  public FeedBatch<AuditRow> follow(Actor actor, FeedPosition last, int limit, Duration wait) {
    actor.require(READ);
    return feeds.follow(
        PostgresAuditTrail.FEED,
        "select " + COLUMNS + " from audit_entry",
        DefaultAuditLog::row,
        last,
        limit,
        wait);
  }

  private static ChunkSql matching(AuditQuery query) {
    String action = query.action();
    ChunkSql sql = ChunkSql.select(COLUMNS, "audit_entry");
    if (action != null && action.endsWith(".")) {
      sql.where("action like :action", "action", ChunkSql.likePattern(action) + "%");
    } else {
      sql.where("action = :action", "action", action);
    }
    AuditOutcome outcome = query.outcome();
    return sql.where("actor_id = :actor", "actor", query.actorId())
        .where("subject_type = :type", "type", query.subjectType())
        .where("subject_id = :subject", "subject", query.subjectId())
        .where("outcome = :outcome", "outcome", outcome == null ? null : outcome.name())
        .where("correlation_id = :correlation", "correlation", query.correlationId())
        .where("at >= :from", "from", utc(query.from()))
        .where("at < :until", "until", utc(query.until()));
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static AuditRow row(ResultSet rs, int n) throws SQLException {
    return new AuditRow(
        rs.getLong("seq"),
        rs.getObject("id", UUID.class),
        rs.getObject("at", OffsetDateTime.class).toInstant(),
        Actor.Kind.valueOf(rs.getString("actor_kind")),
        rs.getObject("actor_id", UUID.class),
        rs.getString("actor_name"),
        rs.getString("origin"),
        rs.getString("action"),
        new Subject(
            rs.getString("subject_type"),
            rs.getObject("subject_id", UUID.class),
            rs.getString("subject_name")),
        AuditOutcome.valueOf(rs.getString("outcome")),
        rs.getString("code"));
  }
}

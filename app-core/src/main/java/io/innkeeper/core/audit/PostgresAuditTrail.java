package io.innkeeper.core.audit;

import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Ids;
import io.innkeeper.core.kernel.Subject;
import io.innkeeper.core.live.Pulse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes the trail with one INSERT an entry. */
@Service
class PostgresAuditTrail implements AuditTrail {

  static final String FEED = "audit";

  private static final String INSERT =
      """
      insert into audit_entry (id, actor_kind, actor_id, actor_name, origin, correlation_id,
        action, subject_type, subject_id, subject_name, outcome, code, before, after)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb))
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Pulse pulse;

  PostgresAuditTrail(JdbcClient jdbc, JsonMapper json, Pulse pulse) {
    this.jdbc = jdbc;
    this.json = json;
    this.pulse = pulse;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(
      Actor actor, String action, Subject subject, Map<String, ?> before, Map<String, ?> after) {
    insert(actor, action, subject, AuditOutcome.DONE, null, before, after);
  }

  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void recordRefused(Actor actor, String action, Subject subject, String code) {
    insert(actor, action, subject, AuditOutcome.REFUSED, code, Map.of(), Map.of());
  }

  private void insert(
      Actor actor,
      String action,
      Subject subject,
      AuditOutcome outcome,
      @Nullable String code,
      Map<String, ?> before,
      Map<String, ?> after) {
    jdbc.sql(INSERT)
        .param(Ids.next())
        .param(actor.kind().name())
        .param(actor.id())
        .param(actor.name())
        .param(actor.origin())
        .param(actor.correlationId())
        .param(action)
        .param(subject.type())
        .param(subject.id())
        .param(subject.name())
        .param(outcome.name())
        .param(code)
        .param(json.writeValueAsString(before))
        .param(json.writeValueAsString(after))
        .update();
    pulse.beat(FEED);
  }
}

package io.innkeeper.core.changes;

import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of {@code change_set} and {@code change}. */
@Repository
class ChangeSetRows {

  /** A set without its changes. */
  record Head(Subject subject, ChangeSetState state, List<String> brakes, String kind) {}

  private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
  private static final TypeReference<List<Change.Notice>> NOTICES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ChangeSetRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void insert(ChangeSetId id, String proposedBy, NewChangeSet proposal) {
    jdbc.sql(
            """
            insert into change_set
              (id, kind, subject_type, subject_id, subject_name, base, brakes, proposed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(id.value())
        .param(proposal.kind())
        .param(proposal.subject().type())
        .param(proposal.subject().id())
        .param(proposal.subject().name())
        .param(proposal.base())
        .param(proposal.brakes().toArray(String[]::new))
        .param(proposedBy)
        .update();
    jdbc.sql(
            """
            insert into change (set_id, position, key, kind, before, after, reversible, notices)
            select ?, position - 1, item ->> 'key', item ->> 'kind', item -> 'before',
              item -> 'after', cast(item ->> 'reversible' as boolean), item -> 'notices'
            from jsonb_array_elements(cast(? as jsonb)) with ordinality as made (item, position)
            """)
        .param(id.value())
        .param(json.writeValueAsString(proposal.changes()))
        .update();
  }

  /** Locks the set until the transaction ends. */
  Optional<Head> lock(ChangeSetId id) {
    return jdbc.sql("select * from change_set where id = ? for update")
        .param(id.value())
        .query((rs, _) ->
            new Head(
                subject(rs),
                ChangeSetState.valueOf(rs.getString("state")),
                texts(rs, "brakes"),
                rs.getString("kind")))
        .optional();
  }

  void move(ChangeSetId id, ChangeSetState state, @Nullable RunId run) {
    jdbc.sql(
            """
            update change_set set state = :state, run_id = coalesce(:run, run_id),
              revision = revision + 1
            where id = :id
            """)
        .param("state", state.name())
        .param("run", run == null ? null : run.value(), java.sql.Types.OTHER)
        .param("id", id.value())
        .update();
  }

  Optional<ChangeSetView> find(ChangeSetId id) {
    return jdbc.sql("select * from change_set where id = ?")
        .param(id.value())
        .query(this::view)
        .optional();
  }

  private ChangeSetView view(ResultSet rs, int row) throws SQLException {
    ChangeSetId id = new ChangeSetId(rs.getObject("id", UUID.class));
    UUID run = rs.getObject("run_id", UUID.class);
    return new ChangeSetView(
        id,
        rs.getString("kind"),
        subject(rs),
        rs.getString("base"),
        changes(id),
        texts(rs, "brakes"),
        ChangeSetState.valueOf(rs.getString("state")),
        run == null ? null : new RunId(run),
        rs.getString("proposed_by"),
        rs.getObject("proposed_at", OffsetDateTime.class).toInstant(),
        new Revision(rs.getLong("revision")));
  }

  private List<Change> changes(ChangeSetId id) {
    return jdbc.sql("select * from change where set_id = ? order by position")
        .param(id.value())
        .query((rs, _) ->
            new Change(
                rs.getString("key"),
                Change.Kind.valueOf(rs.getString("kind")),
                json.readValue(rs.getString("before"), VALUES),
                json.readValue(rs.getString("after"), VALUES),
                rs.getBoolean("reversible"),
                json.readValue(rs.getString("notices"), NOTICES)))
        .list();
  }

  private static List<String> texts(ResultSet rs, String column) throws SQLException {
    return List.of((String[]) rs.getArray(column).getArray());
  }

  private static Subject subject(ResultSet rs) throws SQLException {
    return new Subject(
        rs.getString("subject_type"),
        rs.getObject("subject_id", UUID.class),
        rs.getString("subject_name"));
  }
}

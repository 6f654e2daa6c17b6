package io.innkeeper.core.domains;

import io.innkeeper.core.changes.ChangeSetId;
import io.innkeeper.core.kernel.Ids;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps zones as they were before a change set was applied to them. */
@Component
class ZoneSnapshots {

  private static final TypeReference<List<ZoneRecord>> RECORDS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ZoneSnapshots(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** A zone as it was. */
  record Snapshot(ZoneState zone, TlsSettings settings) {}

  Optional<Snapshot> find(DomainId domain, ChangeSetId changes) {
    return jdbc.sql(
            "select records, settings from zone_snapshot where domain_id = ? and change_set_id = ?")
        .param(domain.value())
        .param(changes.value())
        .query((rs, n) ->
            new Snapshot(
                new ZoneState(json.readValue(rs.getString("records"), RECORDS)),
                json.readValue(rs.getString("settings"), TlsSettings.class)))
        .optional();
  }

  /** In the caller's transaction; the first one stays. */
  void keep(DomainId domain, ChangeSetId changes, String zone, Snapshot snapshot) {
    jdbc.sql(
            """
            insert into zone_snapshot (id, domain_id, change_set_id, zone_id, records, settings)
            values (?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb))
            on conflict on constraint zone_snapshot_once do nothing\
            """)
        .param(Ids.next())
        .param(domain.value())
        .param(changes.value())
        .param(zone)
        .param(json.writeValueAsString(snapshot.zone().records()))
        .param(json.writeValueAsString(snapshot.settings()))
        .update();
  }
}

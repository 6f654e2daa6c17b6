package io.innkeeper.core.domains;

import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.ChunkSql;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Revision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads drafts as the wizard shows them. */
@Component
class DraftRows {

  private static final String FROM =
      "(select d.*, a.name as account_name from onboarding_draft d"
          + " left join dns_account a on a.id = d.account_id where not d.ended) draft";

  private final JdbcClient jdbc;

  DraftRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  DraftView get(DraftId id) {
    return jdbc.sql("select * from " + FROM + " where id = ?")
        .param(id.value())
        .query(DraftRows::view)
        .optional()
        .orElseThrow(() -> new NotFound("draft.not-found", id));
  }

  Chunk<DraftView> latestFirst(ChunkRequest request) {
    return ChunkSql.select("*", FROM)
        .orderBy("updated", "timestamptz")
        .orderBy("id", "uuid")
        .descending(true)
        .read(jdbc, request, DraftRows::view);
  }

  private static DraftView view(ResultSet rs, int row) throws SQLException {
    String domain = rs.getString("domain_name");
    List<String> required = Sql.texts(rs, "name_servers");
    return new DraftView(
        new DraftId(rs.getObject("id", UUID.class)),
        DraftView.Step.valueOf(rs.getString("step")),
        Sql.id(rs, "customer_id", CustomerId::new),
        rs.getString("customer_name"),
        domain == null ? null : new DomainName(domain),
        rs.getString("project_name"),
        Sql.id(rs, "account_id", DnsAccountId::new),
        rs.getString("account_name"),
        rs.getString("own_email"),
        rs.getString("own_token_masked"),
        rs.getString("zone_id"),
        rs.getString("zone_status"),
        required,
        finding(rs, required),
        rs.getString("started_by"),
        rs.getObject("updated", OffsetDateTime.class).toInstant(),
        new Revision(rs.getLong("revision")));
  }

  private static @Nullable NameServerFinding finding(ResultSet rs, List<String> required)
      throws SQLException {
    String result = rs.getString("finding_result");
    return result == null
        ? null
        : new NameServerFinding(
            NameServerFinding.Result.valueOf(result),
            required,
            Sql.texts(rs, "finding_found"),
            rs.getObject("finding_at", OffsetDateTime.class).toInstant());
  }
}

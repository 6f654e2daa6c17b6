package io.innkeeper.core.domains;

import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.ChunkSql;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Revision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads domains for lists and for their screen. */
@Component
class DomainRows {

  private static final String FROM =
      "(select d.*, a.name as account_name from domain d"
          + " left join dns_account a on a.id = d.account_id) domain";

  private final JdbcClient jdbc;
  private final StoredRecords records;

  DomainRows(JdbcClient jdbc, StoredRecords records) {
    this.jdbc = jdbc;
    this.records = records;
  }

  Chunk<DomainRow> find(DomainQuery query, ChunkRequest request) {
    ChunkSql sql = matching(query);
    switch (query.sort()) {
      case NAME -> sql.orderBy("name", "text");
      case CREATED -> sql.orderBy("created", "timestamptz");
      case STATUS -> sql.orderBy("status", "text");
    }
    return sql.orderBy("id", "uuid")
        .descending(query.descending())
        .read(jdbc, request, DomainRows::row);
  }

  long count(DomainQuery query, int cap) {
    return matching(query).count(jdbc, cap);
  }

  Map<DomainStatus, Long> countByStatus() {
    Map<DomainStatus, Long> counts = new EnumMap<>(DomainStatus.class);
    jdbc.sql("select status, count(*) from domain where status <> 'REMOVED' group by status")
        .query(rs -> {
          counts.put(DomainStatus.valueOf(rs.getString(1)), rs.getLong(2));
        });
    return counts;
  }

  DomainView get(DomainId id) {
    List<DnsRecord> stored = records.of(id);
    return jdbc.sql("select * from " + FROM + " where id = ?")
        .param(id.value())
        .query((rs, n) -> view(rs, n, stored))
        .optional()
        .orElseThrow(() -> new NotFound("domain.not-found", id));
  }

  private static ChunkSql matching(DomainQuery query) {
    String text = query.text();
    CustomerId customer = query.customer();
    DnsAccountId account = query.account();
    Set<DomainStatus> statuses = query.statuses();
    ChunkSql sql =
        ChunkSql.select("*", FROM)
            .where(
                "search like '%' || public.folded(:text) || '%'",
                "text", text == null || text.isBlank() ? null : ChunkSql.likePattern(text.strip()))
            .where(
                "customer_id = :customer", "customer", customer == null ? null : customer.value())
            .where("account_id = :account", "account", account == null ? null : account.value());
    if (statuses.isEmpty()) {
      return sql.where("status <> 'REMOVED'");
    }
    Set<String> names = statuses.stream().map(Enum::name).collect(Collectors.toSet());
    return sql.where("status in (:statuses)", "statuses", names);
  }

  private static DomainRow row(ResultSet rs, int n) throws SQLException {
    return new DomainRow(
        new DomainId(rs.getObject("id", UUID.class)),
        new DomainName(rs.getString("name")),
        new CustomerId(rs.getObject("customer_id", UUID.class)),
        rs.getString("customer_name"),
        rs.getString("project_name"),
        rs.getString("account_name"),
        DomainStatus.valueOf(rs.getString("status")),
        rs.getBoolean("dns_configured"),
        rs.getBoolean("tls_configured"),
        rs.getString("address"),
        rs.getObject("created", OffsetDateTime.class).toInstant(),
        new Revision(rs.getLong("revision")));
  }

  private static DomainView view(ResultSet rs, int n, List<DnsRecord> stored) throws SQLException {
    String mode = rs.getString("tls_mode");
    return new DomainView(
        row(rs, n),
        Sql.id(rs, "account_id", DnsAccountId::new),
        rs.getString("zone_id"),
        Sql.texts(rs, "name_servers"),
        rs.getBoolean("proxied"),
        mode == null ? null : TlsMode.valueOf(mode),
        stored,
        Sql.id(rs, "last_run", RunId::new),
        Sql.instant(rs, "waiting_since"),
        Sql.instant(rs, "finding_at"),
        Sql.instant(rs, "expires"),
        rs.getObject("updated", OffsetDateTime.class).toInstant());
  }
}

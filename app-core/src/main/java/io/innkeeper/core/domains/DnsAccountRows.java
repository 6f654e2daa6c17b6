package io.innkeeper.core.domains;

import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.ChunkSql;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Revision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts with the places that are taken. */
@Component
class DnsAccountRows {

  private static final String FROM =
      """
      (select a.*, (select count(*) from domain d
                    where d.account_id = a.id and d.status <> 'REMOVED')::integer as in_use
       from dns_account a) account\
      """;

  private final JdbcClient jdbc;

  DnsAccountRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  DnsAccountView get(DnsAccountId id) {
    return jdbc.sql("select * from " + FROM + " where id = ?")
        .param(id.value())
        .query(DnsAccountRows::view)
        .optional()
        .orElseThrow(() -> new NotFound("dns-account.not-found", id));
  }

  Chunk<DnsAccountView> find(DnsAccountQuery query, ChunkRequest request) {
    String text = query.text();
    DnsProviderKind kind = query.kind();
    ChunkSql sql =
        ChunkSql.select("*", FROM)
            .where(
                """
                public.folded(name || ' ' || coalesce(email, '') || ' ' || notes)
                  like '%' || public.folded(:text) || '%'\
                """,
                "text", text == null || text.isBlank() ? null : ChunkSql.likePattern(text.strip()))
            .where("kind = :kind", "kind", kind == null ? null : kind.name())
            .where("active = :active", "active", query.active());
    if (query.withRoom()) {
      sql.where("active and in_use < max_domains");
    }
    return sql.orderBy("name", "text")
        .orderBy("id", "uuid")
        .read(jdbc, request, DnsAccountRows::view);
  }

  /** Those that can be chosen, the one with the most room first. */
  Chunk<DnsAccountView> emptiestFirst(ChunkRequest request) {
    return ChunkSql.select("*", FROM)
        .where("active and in_use < max_domains")
        .orderBy("in_use - max_domains", "integer")
        .orderBy("id", "uuid")
        .read(jdbc, request, DnsAccountRows::view);
  }

  private static DnsAccountView view(ResultSet rs, int row) throws SQLException {
    return new DnsAccountView(
        new DnsAccountId(rs.getObject("id", UUID.class)),
        rs.getString("name"),
        DnsProviderKind.valueOf(rs.getString("kind")),
        rs.getString("email"),
        rs.getString("token_masked"),
        rs.getString("api_url"),
        rs.getInt("max_domains"),
        rs.getInt("in_use"),
        rs.getString("notes"),
        rs.getBoolean("active"),
        rs.getObject("created", OffsetDateTime.class).toInstant(),
        rs.getObject("updated", OffsetDateTime.class).toInstant(),
        new Revision(rs.getLong("revision")));
  }
}

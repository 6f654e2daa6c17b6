package io.innkeeper.core.identity;

import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.ChunkSql;
import io.innkeeper.core.kernel.Revision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Staff members as lists show them, by SQL. */
@Repository
class StaffRows {

  private static final String COLUMNS =
      "id, revision, username, email, full_name, role, active, last_sign_in";

  private final JdbcClient jdbc;

  StaffRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Chunk<StaffRow> find(StaffQuery query, ChunkRequest request) {
    Role role = query.role();
    String text = query.text();
    return ChunkSql.select(COLUMNS, "staff")
        .where(
            "folded like '%' || public.folded(:text) || '%'",
            "text", text == null || text.isBlank() ? null : ChunkSql.likePattern(text.strip()))
        .where("role = :role", "role", role == null ? null : role.name())
        .where("active = :active", "active", query.active())
        .orderBy("full_name collate \"und-x-icu\"", "text")
        .orderBy("id", "uuid")
        .read(jdbc, request, StaffRows::row);
  }

  Optional<StaffRow> get(StaffId id) {
    return jdbc.sql("select " + COLUMNS + " from staff where id = ?")
        .param(id.value())
        .query(StaffRows::row)
        .optional();
  }

  private static StaffRow row(ResultSet rs, int n) throws SQLException {
    return new StaffRow(
        new StaffId(rs.getObject("id", UUID.class)),
        new Revision(rs.getLong("revision")),
        rs.getString("username"),
        rs.getString("email"),
        rs.getString("full_name"),
        Role.valueOf(rs.getString("role")),
        rs.getBoolean("active"),
        instant(rs.getObject("last_sign_in", OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}

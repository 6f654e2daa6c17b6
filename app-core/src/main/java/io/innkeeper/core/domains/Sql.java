package io.innkeeper.core.domains;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what this module's tables hold: ids, times and lists, each of which may be missing. */
final class Sql {

  private Sql() {}

  static <T> @Nullable T id(ResultSet rs, String column, Function<UUID, T> type)
      throws SQLException {
    UUID id = rs.getObject(column, UUID.class);
    return id == null ? null : type.apply(id);
  }

  static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
    OffsetDateTime time = rs.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  static List<String> texts(ResultSet rs, String column) throws SQLException {
    java.sql.Array array = rs.getArray(column);
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }
}

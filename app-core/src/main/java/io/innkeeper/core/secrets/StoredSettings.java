package io.innkeeper.core.secrets;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of settings that were set in the database. */
@Repository
class StoredSettings {

  private final JdbcClient jdbc;

  StoredSettings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A row; either {@code value}, or {@code sealed} with its mask. */
  record Stored(
      String key,
      @Nullable String value,
      @Nullable String sealed,
      @Nullable String masked,
      long revision,
      Instant changedAt,
      String changedBy) {

    String shown() {
      String open = value == null ? masked : value;
      return open == null ? "" : open;
    }
  }

  /** The same for every database, so that a setting has its id before it has a row. */
  static UUID id(String key) {
    return UUID.nameUUIDFromBytes(("setting " + key).getBytes(StandardCharsets.UTF_8));
  }

  static Place place(String key) {
    return new Place("setting", "sealed", id(key));
  }

  List<Stored> all() {
    return jdbc.sql("select * from setting").query(StoredSettings::row).list();
  }

  Optional<Stored> find(String key) {
    return jdbc.sql("select * from setting where key = ?")
        .param(key)
        .query(StoredSettings::row)
        .optional();
  }

  /** Holds other changes of this setting back until the transaction ends, also without a row. */
  void lock(String key) {
    jdbc.sql("select cast(pg_advisory_xact_lock(hashtextextended('setting ' || ?, 0)) as text)")
        .param(key)
        .query((_, _) -> key)
        .list();
  }

  void save(Stored setting) {
    jdbc.sql(
            """
            insert into setting (id, key, value, sealed, masked, revision, changed_at, changed_by)
            values (:id, :key, :value, :sealed, :masked, :revision, :at, :by)
            on conflict (key) do update set value = excluded.value, sealed = excluded.sealed,
              masked = excluded.masked, revision = excluded.revision,
              changed_at = excluded.changed_at, changed_by = excluded.changed_by
            """)
        .param("id", id(setting.key()))
        .param("key", setting.key())
        .param("value", setting.value())
        .param("sealed", setting.sealed())
        .param("masked", setting.masked())
        .param("revision", setting.revision())
        .param("at", setting.changedAt().atOffset(ZoneOffset.UTC))
        .param("by", setting.changedBy())
        .update();
  }

  void delete(String key) {
    jdbc.sql("delete from setting where key = ?").param(key).update();
  }

  private static Stored row(ResultSet rs, int n) throws SQLException {
    return new Stored(
        rs.getString("key"),
        rs.getString("value"),
        rs.getString("sealed"),
        rs.getString("masked"),
        rs.getLong("revision"),
        rs.getObject("changed_at", OffsetDateTime.class).toInstant(),
        rs.getString("changed_by"));
  }
}

package io.innkeeper.core.jobs;

import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the columns of the jobs' tables that JDBC has no type for. */
record Json(JsonMapper mapper) {

  private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

  String write(Object value) {
    return mapper.writeValueAsString(value);
  }

  Map<String, Object> values(String json) {
    return mapper.readValue(json, VALUES);
  }

  Map<String, Object> values(ResultSet rs, String column) throws SQLException {
    return values(rs.getString(column));
  }

  Actor actor(ResultSet rs) throws SQLException {
    return new Actor(
        Actor.Kind.valueOf(rs.getString("actor_kind")),
        rs.getObject("actor_id", java.util.UUID.class),
        rs.getString("actor_name"),
        mapper.readValue(rs.getString("actor_permissions"), TEXTS).stream()
            .map(Permission::of)
            .collect(Collectors.toUnmodifiableSet()),
        rs.getString("origin"),
        rs.getObject("correlation_id", java.util.UUID.class));
  }

  static Subject subject(ResultSet rs) throws SQLException {
    return new Subject(
        rs.getString("subject_type"),
        rs.getObject("subject_id", java.util.UUID.class),
        rs.getString("subject_name"));
  }

  static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
    OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}

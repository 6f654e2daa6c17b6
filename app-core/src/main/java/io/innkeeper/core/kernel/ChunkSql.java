package io.innkeeper.core.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads a piece of a list by cursor: {@code where (sort key, id) > (?, ?) order by sort key, id}.
 *
 * <p>PostgreSQL seeks with this row-value form where an index has the same order, so that the last
 * page costs what the first does; the OR form that Spring Data's {@code Window} writes it can't.
 */
public final class ChunkSql {

  private record Key(String expression, String type) {}

  private final String columns;
  private final String from;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, @Nullable Object> params = new LinkedHashMap<>();
  private final List<Key> keys = new ArrayList<>();
  private boolean descending;

  private ChunkSql(String columns, String from) {
    this.columns = columns;
    this.from = from;
  }

  /** A list of {@code columns} of {@code from}: both trusted SQL. */
  public static ChunkSql select(String columns, String from) {
    return new ChunkSql(columns, from);
  }

  /** Adds a condition without values. */
  public ChunkSql where(String condition) {
    conditions.add(condition);
    return this;
  }

  /** Adds a condition on one named parameter, unless the value is null: then the part is open. */
  public ChunkSql where(String condition, String name, @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      params.put(name, value);
    }
    return this;
  }

  /**
   * Adds a sort key; the last one must be unique. All keys go the same way.
   *
   * @param expression never null in any row; the index must have it as written here
   * @param type its PostgreSQL type, for reading the cursor
   */
  public ChunkSql orderBy(String expression, String type) {
    keys.add(new Key(expression, type));
    return this;
  }

  /** Turns the order of all keys round. */
  public ChunkSql descending(boolean turn) {
    this.descending = turn;
    return this;
  }

  /** The wanted piece, in list order whichever way it was read. */
  public <T> Chunk<T> read(JdbcClient jdbc, ChunkRequest request, RowMapper<T> mapper) {
    Cursor cursor = request.cursor();
    boolean up = descending == request.backwards();
    List<String> all = new ArrayList<>(conditions);
    Map<String, @Nullable Object> values = new LinkedHashMap<>(params);
    if (cursor != null) {
      List<String> at = cursor.keys(keys.size());
      for (int i = 0; i < at.size(); i++) {
        values.put("key_" + i, at.get(i));
      }
      all.add("(" + expressions() + ")" + (up ? " > " : " < ") + "(" + placeholders() + ")");
    }
    String sql =
        "select %s, %s from %s %s order by %s limit %d"
            .formatted(columns, keyColumns(), from, clause(all), order(up), request.size() + 1);
    record Read<T>(T row, Cursor at) {}
    List<Read<T>> rows =
        new ArrayList<>(
            jdbc.sql(sql)
                .params(values)
                .query((rs, n) -> {
                  List<String> at = new ArrayList<>();
                  for (int i = 0; i < keys.size(); i++) {
                    at.add(rs.getString("key_" + i));
                  }
                  return new Read<>(mapper.mapRow(rs, n), Cursor.at(at));
                })
                .list());
    boolean more = rows.size() > request.size();
    if (more) {
      rows.removeLast();
    }
    if (request.backwards()) {
      Collections.reverse(rows);
    }
    if (rows.isEmpty()) {
      return Chunk.empty();
    }
    boolean following = request.backwards() ? cursor != null : more;
    boolean preceding = request.backwards() ? more : cursor != null;
    return new Chunk<>(
        rows.stream().map(Read::row).toList(),
        following ? rows.getLast().at() : null,
        preceding ? rows.getFirst().at() : null);
  }

  /** How many rows match, counted up to {@code cap}; the cap itself means more. */
  public long count(JdbcClient jdbc, int cap) {
    if (cap < 1 || cap > 100_000) {
      throw new Invalid(
          List.of(new Problem("cap", "field.out-of-range", Map.of("min", 1, "max", 100_000))));
    }
    return jdbc.sql(
            "select count(*) from (select 1 from %s %s limit %d) counted"
                .formatted(from, clause(conditions), cap))
        .params(params)
        .query(Long.class)
        .single();
  }

  /** Escapes what a person typed for {@code like '%' || … || '%'}. */
  public static String likePattern(String typed) {
    return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static String clause(List<String> all) {
    return all.isEmpty() ? "" : "where (" + String.join(") and (", all) + ")";
  }

  private String expressions() {
    return keys.stream().map(Key::expression).collect(Collectors.joining(", "));
  }

  private String placeholders() {
    List<String> casts = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      casts.add("cast(:key_" + i + " as " + keys.get(i).type() + ")");
    }
    return String.join(", ", casts);
  }

  private String keyColumns() {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      named.add("cast(" + keys.get(i).expression() + " as text) as key_" + i);
    }
    return String.join(", ", named);
  }

  private String order(boolean up) {
    return keys.stream()
        .map(key -> key.expression() + (up ? "" : " desc"))
        .collect(Collectors.joining(", "));
  }
}

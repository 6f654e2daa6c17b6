package io.innkeeper.core.sandbox;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what sample data made, in the transaction that makes it. */
@Component
class SampleRows {

  private final JdbcClient jdbc;

  SampleRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(String kind, UUID id) {
    jdbc.sql("insert into sample_row (kind, id) values (?, ?) on conflict do nothing")
        .param(kind)
        .param(id)
        .update();
  }

  /** In the order they were made. */
  List<UUID> ids(String kind) {
    return jdbc.sql("select id from sample_row where kind = ? order by id")
        .param(kind)
        .query(UUID.class)
        .list();
  }

  Set<UUID> all() {
    return new HashSet<>(jdbc.sql("select id from sample_row").query(UUID.class).list());
  }

  boolean isEmpty() {
    return !jdbc.sql("select exists (select 1 from sample_row)").query(Boolean.class).single();
  }

  void clear() {
    jdbc.sql("delete from sample_row").update();
    jdbc.sql("delete from sample_provider").update();
  }
}

package io.innkeeper.core.jobs;

import io.innkeeper.core.kernel.Purge;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Erases runs by their subject, with steps and events; a node that works on one loses its lease.
 */
@Component
@Order(Purge.RUNS)
class RunPurge implements Purge {

  private static final String THEIRS = "(select id from run where subject_id = any(?))";

  private static final List<String> STATEMENTS =
      List.of(
          """
          delete from run_schedule where task_instance in
            (select cast(id as text) from run where subject_id = any(?))
          """,
          "delete from run_event where run_id in " + THEIRS,
          "delete from run_step where run_id in " + THEIRS,
          "delete from run where subject_id = any(?)");

  private final JdbcClient jdbc;

  RunPurge(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void purge(Set<UUID> ids) {
    UUID[] all = ids.toArray(UUID[]::new);
    for (String statement : STATEMENTS) {
      jdbc.sql(statement).param((Object) all).update();
    }
  }
}

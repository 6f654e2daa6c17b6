package io.innkeeper.core.jobs;

import io.innkeeper.core.kernel.Purge;
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

  private final JdbcClient jdbc;

  RunPurge(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void purge(Set<UUID> ids) {
    // By a function of the owner: the application's role may not delete from run_event.
    jdbc.sql("select purge_runs(?)").param((Object) ids.toArray(UUID[]::new)).query().singleRow();
  }
}

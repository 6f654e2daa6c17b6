package io.innkeeper.core.catalog;

import io.innkeeper.core.kernel.Purge;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Erases plans. */
@Component
@Order(Purge.CATALOG)
class PlanPurge implements Purge {

  private final JdbcClient jdbc;

  PlanPurge(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void purge(Set<UUID> ids) {
    jdbc.sql("delete from plan where id = any(?)")
        .param((Object) ids.toArray(UUID[]::new))
        .update();
  }
}

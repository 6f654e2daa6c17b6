package io.innkeeper.core.domains;

import io.innkeeper.core.kernel.Purge;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Erases DNS accounts, and the domains and drafts of customers, with records and snapshots. */
@Component
@Order(Purge.SERVICES)
class DomainPurge implements Purge {

  private static final String DOMAINS =
      "(select id from domain where customer_id = any(:ids) or account_id = any(:ids))";

  private static final List<String> STATEMENTS =
      List.of(
          """
          delete from onboarding_draft where customer_id = any(:ids) or account_id = any(:ids)
            or domain_id in
          """
              + DOMAINS,
          "delete from zone_snapshot where domain_id in " + DOMAINS,
          "delete from domain_record where domain_id in " + DOMAINS,
          "delete from domain where customer_id = any(:ids) or account_id = any(:ids)",
          "delete from dns_account where id = any(:ids)");

  private final JdbcClient jdbc;

  DomainPurge(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void purge(Set<UUID> ids) {
    UUID[] all = ids.toArray(UUID[]::new);
    for (String statement : STATEMENTS) {
      jdbc.sql(statement).param("ids", all).update();
    }
  }
}

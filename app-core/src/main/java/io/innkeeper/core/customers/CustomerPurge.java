package io.innkeeper.core.customers;

import io.innkeeper.core.kernel.Purge;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Erases customers with their keys and past plans, and brands that nobody belongs to any more. */
@Component
@Order(Purge.CUSTOMERS)
class CustomerPurge implements Purge {

  private static final List<String> STATEMENTS =
      List.of(
          "delete from customer_api_key where customer_id = any(?)",
          "delete from customer_past_plan where customer_id = any(?)",
          "delete from customer where id = any(?)",
          """
          delete from brand b where b.id = any(?)
            and not exists (select 1 from customer c where c.brand_id = b.id)
          """);

  private final JdbcClient jdbc;

  CustomerPurge(JdbcClient jdbc) {
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

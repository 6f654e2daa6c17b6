package io.innkeeper.core.customers;

import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.catalog.PlanUse;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers the plans that customers had, so that none of them is deleted. */
@Component
class PastPlans implements PlanUse {

  private final JdbcClient jdbc;

  PastPlans(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void remember(CustomerId customer, PlanId plan, Instant since) {
    jdbc.sql(
            """
            insert into customer_past_plan (customer_id, plan_id, since, until)
            values (?, ?, ?, clock_timestamp()) on conflict do nothing
            """)
        .param(customer.value())
        .param(plan.value())
        .param(Timestamp.from(since))
        .update();
  }

  @Override
  public long holders(PlanId plan) {
    return jdbc.sql(
            """
            select count(*) from (
              select id from customer where plan_id = :plan
              union
              select customer_id from customer_past_plan where plan_id = :plan) holders
            """)
        .param("plan", plan.value())
        .query(Long.class)
        .single();
  }
}

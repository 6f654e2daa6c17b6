package io.innkeeper.core.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.customers.CustomerQuery;
import io.innkeeper.core.customers.Customers;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Cursor;
import io.innkeeper.testsupport.Actors;
import io.innkeeper.testsupport.CoreTest;
import io.innkeeper.testsupport.SwitchableDatabase;
import io.innkeeper.testsupport.bench.Bench;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P2 on customers by name: 1 million unless {@code -Dbench.customers=} says otherwise. */
@Tag("bench")
@CoreTest
class CustomerPagesBench {

  private static final long CUSTOMERS = Long.getLong("bench.customers", 1_000_000);

  private static final String PAGE =
      """
      select id, revision, name, slug, domain, contact_email, plan_id, domains_used, max_domains,
        status, created, (select b.name from brand b where b.id = customer.brand_id),
        (select p.name from plan p where p.id = customer.plan_id)
      from customer
      where deleted is null and (name collate "und-x-icu", id) > (?, ?)
      order by name collate "und-x-icu", id limit 51
      """;

  /** The sort values of the row before a page. */
  private record Place(String name, UUID id) {}

  private final Customers customers;
  private final JdbcClient jdbc;
  private final Actor actor = Actors.owner();

  @Autowired
  CustomerPagesBench(Customers customers, JdbcClient jdbc) {
    this.customers = customers;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void fill() throws SQLException {
    Bench.assumeWanted("P2");
    jdbc.sql(
            """
            insert into customer (id, brand_id, name, slug, domain, contact_email, plan_id)
            select gen_random_uuid(), (select id from brand limit 1),
              'Şirket ' || substr(md5(i::text), 1, 6) || ' ' || i, 'customer-' || i,
              'customer' || i || '.example', 'office@customer' || i || '.example',
              (select id from plan limit 1)
            from generate_series(1, :n) i
            """)
        .param("n", CUSTOMERS)
        .update();
    try (Connection owner = SwitchableDatabase.current().connectAsOwner();
        Statement statement = owner.createStatement()) {
      // As autovacuum would have done in a place that has grown so large.
      statement.execute("vacuum analyze customer");
    }
  }

  @Test
  void aDeepPageCostsWhatTheFirstDoes() throws Exception {
    assertThat(customers.count(actor, CustomerQuery.ALL, 1)).isEqualTo(1);
    for (double depth : List.of(0.0, 0.5, 0.999)) {
      Place at = at(Math.round(CUSTOMERS * depth));
      Pages.measure(
          "customers by name, " + CUSTOMERS,
          depth * 100 + " %",
          Cursor.at(List.of(at.name(), at.id().toString())),
          request -> customers.find(actor, CustomerQuery.ALL, request),
          PAGE,
          at.name(),
          at.id());
    }
  }

  private Place at(long row) {
    if (row == 0) {
      return new Place("", new UUID(0, 0));
    }
    return jdbc.sql(
            """
            select name, id from customer where deleted is null
            order by name collate "und-x-icu", id offset :before limit 1
            """)
        .param("before", row - 1)
        .query((rs, _) -> new Place(rs.getString(1), rs.getObject(2, UUID.class)))
        .single();
  }
}

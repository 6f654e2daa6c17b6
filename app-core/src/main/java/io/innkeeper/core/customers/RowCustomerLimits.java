package io.innkeeper.core.customers;

import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.NotFound;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts in the customer's row: one UPDATE compares and takes, so that no two take the same. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class RowCustomerLimits implements CustomerLimits {

  private final JdbcClient jdbc;

  RowCustomerLimits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The columns of a resource. */
  private record Columns(String used, String allowed) {

    static Columns of(CustomerResource resource) {
      return switch (resource) {
        case DOMAIN -> new Columns("domains_used", "max_domains");
        case CONTAINER -> new Columns("containers_used", "max_containers");
        case STORAGE_GB -> new Columns("storage_gb_used", "max_storage_gb");
      };
    }

    String in(String sql) {
      return sql.replace("{used}", used).replace("{allowed}", allowed);
    }
  }

  @Override
  public void claim(CustomerId customer, CustomerResource resource) {
    claim(customer, resource, 1);
  }

  @Override
  public void release(CustomerId customer, CustomerResource resource) {
    release(customer, resource, 1);
  }

  @Override
  public void claim(CustomerId customer, CustomerResource resource, int amount) {
    requirePositive(amount);
    Columns columns = Columns.of(resource);
    int taken =
        jdbc.sql(
                columns.in(
                    """
                    update customer set {used} = {used} + :amount
                    where id = :id and status = 'ACTIVE' and deleted is null
                      and {allowed} - {used} >= :amount
                    """))
            .param("id", customer.value())
            .param("amount", amount)
            .update();
    if (taken == 0) {
      throw refusal(customer, resource, columns);
    }
  }

  private RuntimeException refusal(
      CustomerId customer, CustomerResource resource, Columns columns) {
    return jdbc.sql(
            columns.in(
                """
                select name, status = 'ACTIVE' and deleted is null as usable, {used}, {allowed}
                from customer where id = :id
                """))
        .param("id", customer.value())
        .<RuntimeException>query((rs, n) ->
            rs.getBoolean("usable")
                ? new Conflict(
                    "customer.limit-reached",
                    Map.of(
                        "name", rs.getString("name"),
                        "resource", resource.name(),
                        "used", rs.getInt(columns.used()),
                        "allowed", rs.getInt(columns.allowed())))
                : new Conflict("customer.not-active", Map.of("name", rs.getString("name"))))
        .optional()
        .orElseGet(() -> new NotFound("customer.not-found", customer));
  }

  @Override
  public void release(CustomerId customer, CustomerResource resource, int amount) {
    requirePositive(amount);
    Columns columns = Columns.of(resource);
    int given =
        jdbc.sql(
                columns.in(
                    """
                    update customer set {used} = {used} - :amount
                    where id = :id and {used} >= :amount
                    """))
            .param("id", customer.value())
            .param("amount", amount)
            .update();
    if (given == 0) {
      throw refusedRelease(customer, resource);
    }
  }

  private RuntimeException refusedRelease(CustomerId customer, CustomerResource resource) {
    boolean known =
        jdbc.sql("select exists (select 1 from customer where id = :id)")
            .param("id", customer.value())
            .query(Boolean.class)
            .single();
    return known
        ? new IllegalStateException(
            "More of %s released than customer %s had claimed".formatted(resource, customer))
        : new NotFound("customer.not-found", customer);
  }

  private static void requirePositive(int amount) {
    if (amount < 1) {
      throw new IllegalArgumentException("Not an amount to count: " + amount);
    }
  }
}

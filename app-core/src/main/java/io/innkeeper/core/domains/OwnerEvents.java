package io.innkeeper.core.domains;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.customers.CustomerEvent;
import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.kernel.Actor;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Follows what happens to customers, in the transaction in which it happens. Nothing changes at a
 * provider: a suspended customer's records stay where they are.
 */
@Component
class OwnerEvents {

  private final DomainRepository domains;
  private final Owners owners;
  private final JdbcClient jdbc;
  private final AuditTrail audit;

  OwnerEvents(DomainRepository domains, Owners owners, JdbcClient jdbc, AuditTrail audit) {
    this.domains = domains;
    this.owners = owners;
    this.jdbc = jdbc;
    this.audit = audit;
  }

  @EventListener
  void on(CustomerEvent event) {
    CustomerId customer = event.customer();
    switch (event) {
      case CustomerEvent.CustomerEdited _ -> rename(customer);
      case CustomerEvent.CustomerSuspended _,
          CustomerEvent.CustomerClosed _,
          CustomerEvent.CustomerDeleted _ ->
          turn(customer, DomainStatus.ACTIVE, DomainStatus.SUSPENDED);
      case CustomerEvent.CustomerResumed _, CustomerEvent.CustomerRestored _ -> {
        if (owners.isActive(customer)) {
          turn(customer, DomainStatus.SUSPENDED, DomainStatus.ACTIVE);
        }
      }
      case CustomerEvent.CustomerRegistered _,
          CustomerEvent.CustomerPlanChanged _,
          CustomerEvent.CustomerApiKeyRotated _ -> {}
    }
  }

  private void turn(CustomerId customer, DomainStatus from, DomainStatus to) {
    for (Domain domain : domains.ofCustomerToChange(customer.value(), from)) {
      if (to == DomainStatus.SUSPENDED) {
        domain.suspend();
      } else {
        domain.resume();
      }
      Actor innkeeper = Owners.system();
      audit.record(
          innkeeper,
          to == DomainStatus.SUSPENDED ? "domains.suspended" : "domains.resumed",
          domain.subject(),
          Map.of("status", from.name()),
          Map.of("status", to.name()));
    }
  }

  /**
   * The copies of its name, without touching revisions: nobody's form becomes stale by it. Drafts
   * take the name again when they are applied.
   */
  private void rename(CustomerId customer) {
    String name = owners.name(customer);
    jdbc.sql("update domain set customer_name = ? where customer_id = ? and customer_name <> ?")
        .params(name, customer.value(), name)
        .update();
  }
}

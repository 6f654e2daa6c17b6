package io.innkeeper.core.customers;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.BrokenConstraint;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Difference;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Revision;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Opens a customer for a change, and stores it with its audit entry and its event. */
@Component
class CustomerLedger {

  private final CustomerRepository customers;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;

  CustomerLedger(CustomerRepository customers, AuditTrail audit, ApplicationEventPublisher events) {
    this.customers = customers;
    this.audit = audit;
    this.events = events;
  }

  /** The customer as its reader saw it, deleted or not; locked until the transaction ends. */
  Customer open(CustomerId id, Revision seen) {
    Customer customer =
        customers.findToChange(id).orElseThrow(() -> new NotFound("customer.not-found", id));
    customer.requireCurrent(seen);
    return customer;
  }

  /** As {@link #open}, unless it is deleted. */
  Customer openPresent(CustomerId id, Revision seen) {
    Customer customer = open(id, seen);
    customer.requirePresent();
    return customer;
  }

  /** Stores a change; one that changed nothing leaves no trace. */
  void close(
      Actor actor, String action, Customer customer, Difference changed, CustomerEvent event) {
    if (changed.isEmpty()) {
      return;
    }
    try {
      var _ = customers.saveAndFlush(customer);
    } catch (DataIntegrityViolationException broken) {
      throw switch (BrokenConstraint.nameOf(broken)) {
        case "customer_slug_unique" ->
            new Conflict("customer.slug-taken", Map.of("slug", customer.slug()));
        default -> broken;
      };
    }
    audit.record(actor, action, customer.subject(), changed.before(), changed.after());
    events.publishEvent(event);
  }
}

package io.innkeeper.core.domains;

import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.customers.CustomerStatus;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.core.customers.Customers;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Permission;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Looks up the customers that domains belong to, whether or not the one who asks may see customers.
 */
@Component
class Owners {

  private final Customers customers;

  Owners(Customers customers) {
    this.customers = customers;
  }

  String name(CustomerId id) {
    return get(id).name();
  }

  boolean isActive(CustomerId id) {
    CustomerView customer = get(id);
    return customer.status() == CustomerStatus.ACTIVE && customer.deleted() == null;
  }

  private CustomerView get(CustomerId id) {
    return customers.get(system(), id);
  }

  /** Innkeeper itself, for what follows from a customer's change. */
  static Actor system() {
    return Actor.system("Innkeeper", Set.of(Permission.read(Area.CUSTOMERS)));
  }
}

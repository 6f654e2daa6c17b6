package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.customers.CustomerRow;
import io.innkeeper.core.customers.CustomerStatus;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.core.kernel.Revision;

/**
 * A customer as its reader saw it: enough to act on it.
 *
 * @param revision handed back with a change
 */
record CustomerRef(
    CustomerId id, Revision revision, String name, CustomerStatus status, boolean deleted) {

  static CustomerRef of(CustomerRow row, boolean deleted) {
    return new CustomerRef(row.id(), row.revision(), row.name(), row.status(), deleted);
  }

  static CustomerRef of(CustomerView view) {
    return new CustomerRef(
        view.id(), view.revision(), view.name(), view.status(), view.deleted() != null);
  }
}

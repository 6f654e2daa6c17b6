package io.innkeeper.core.customers;

import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.EmailAddress;
import io.innkeeper.core.kernel.Revision;
import java.time.Instant;

/**
 * A customer as a list shows it.
 *
 * @param revision hand it back with a change
 * @param domainsUsed of {@code domainsAllowed}
 */
public record CustomerRow(
    CustomerId id,
    Revision revision,
    String name,
    String slug,
    DomainName domain,
    EmailAddress contactEmail,
    PlanId plan,
    String planName,
    int domainsUsed,
    int domainsAllowed,
    CustomerStatus status,
    Instant created,
    String brandName) {

  CustomerRow withPlanName(String known) {
    return new CustomerRow(
        id,
        revision,
        name,
        slug,
        domain,
        contactEmail,
        plan,
        known,
        domainsUsed,
        domainsAllowed,
        status,
        created,
        brandName);
  }
}

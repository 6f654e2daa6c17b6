package io.innkeeper.core.domains;

import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.customers.CustomerLimits;
import io.innkeeper.core.customers.CustomerResource;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks the wizard's first step: whether this customer may have this domain. */
@Component
class DomainEntry {

  private static final int MAX_PROJECT_NAME = 100;

  /** The provider's zone has to hold {@code www} before it too (RFC 1035, 2.3.4). */
  private static final int MAX_NAME = 253 - "www.".length();

  private final DomainRepository domains;
  private final CustomerLimits limits;
  private final Owners owners;

  DomainEntry(DomainRepository domains, CustomerLimits limits, Owners owners) {
    this.domains = domains;
    this.limits = limits;
    this.owners = owners;
  }

  record Checked(String customerName, DomainName domain, String projectName) {}

  /**
   * In the caller's transaction.
   *
   * @throws Invalid naming every bad field
   */
  Checked check(CustomerId customer, String domain, String projectName) {
    String customerName = owners.name(customer);
    Problems problems = new Problems();
    @Nullable DomainName name = name(problems, domain);
    problems.optionalText("projectName", projectName.strip(), MAX_PROJECT_NAME);
    requireRoom(problems, customer);
    if (name == null || !problems.isEmpty()) {
      problems.throwIfAny();
      throw new Invalid("domain", "domain.malformed");
    }
    return new Checked(customerName, name, projectName.strip());
  }

  private @Nullable DomainName name(Problems problems, String text) {
    DomainName name;
    try {
      name = DomainName.of("domain", text);
    } catch (Invalid malformed) {
      problems.unless(false, "domain", "domain.malformed");
      return null;
    }
    problems
        .unless(name.ascii().length() <= MAX_NAME, "domain", "domain.malformed")
        .unless(name.isRegistrable(), "domain", "domain.not-registrable")
        .unless(!domains.isInUse(name.ascii()), "domain", "domain.in-use");
    return name;
  }

  /** Takes a place and gives it back: the rule and its message stay where limits are kept. */
  private void requireRoom(Problems problems, CustomerId customer) {
    try {
      limits.claim(customer, CustomerResource.DOMAIN);
      limits.release(customer, CustomerResource.DOMAIN);
    } catch (Conflict full) {
      problems.unless(false, "customer", full.code(), full.args());
    }
  }
}

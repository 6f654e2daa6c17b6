package io.innkeeper.core.identity;

import static io.innkeeper.core.kernel.Area.CONTAINERS;
import static io.innkeeper.core.kernel.Area.CUSTOMERS;
import static io.innkeeper.core.kernel.Area.DASHBOARD;
import static io.innkeeper.core.kernel.Area.DNS_ACCOUNTS;
import static io.innkeeper.core.kernel.Area.DOMAINS;
import static io.innkeeper.core.kernel.Area.INBOX;
import static io.innkeeper.core.kernel.Area.JOBS;
import static io.innkeeper.core.kernel.Area.KEYS;
import static io.innkeeper.core.kernel.Area.NOTES;
import static io.innkeeper.core.kernel.Area.PLANS;
import static io.innkeeper.core.kernel.Area.SERVERS;
import static io.innkeeper.core.kernel.Area.STAFF;
import static io.innkeeper.core.kernel.Area.TENANTS;
import static io.innkeeper.core.kernel.Area.WORK_ORDERS;

import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Permission;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a staff member is for; a set of permissions. */
public enum Role {
  /** Everything, staff and keys too. */
  OWNER(_ -> true),

  /** Everything but the keys and changes of staff: who gives rights gives them to themselves. */
  ADMIN(p -> p.area() != KEYS && (p.area() != STAFF || reads(p))),

  /** Domains, DNS, servers, containers and jobs; sees whom they belong to. */
  OPERATOR(p ->
      Set.of(DOMAINS, DNS_ACCOUNTS, SERVERS, CONTAINERS, JOBS).contains(p.area())
          || (reads(p) && Set.of(DASHBOARD, CUSTOMERS, TENANTS, PLANS).contains(p.area()))),

  /** Customers and their tenants' status to read; inbox, notes and work orders. No money. */
  SUPPORT(p ->
      Set.of(INBOX, NOTES, WORK_ORDERS).contains(p.area())
          || (reads(p) && Set.of(DASHBOARD, CUSTOMERS, TENANTS).contains(p.area()))),

  /** Reads everything but keys, changes nothing. */
  AUDITOR(p -> reads(p) && p.area() != KEYS);

  @SuppressWarnings("ImmutableEnumChecker") // Unmodifiable, of immutable records.
  private final Set<Permission> permissions;

  Role(Predicate<Permission> has) {
    this.permissions =
        Arrays.stream(Area.values())
            .flatMap(area -> Arrays.stream(Access.values()).map(to -> new Permission(area, to)))
            .filter(has)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Everything this role may do. */
  public Set<Permission> permissions() {
    return permissions;
  }

  private static boolean reads(Permission permission) {
    return permission.access() == Access.READ;
  }
}

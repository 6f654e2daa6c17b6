package io.innkeeper.core.domains;

import io.innkeeper.core.customers.CustomerId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which domains are wanted; every part that is null or empty is open. Removed ones are listed only
 * when asked for by their status.
 *
 * @param text part of the name (either form), the customer's name or the project's name, in any
 *     case and with or without accents
 */
public record DomainQuery(
    @Nullable String text,
    Set<DomainStatus> statuses,
    @Nullable CustomerId customer,
    @Nullable DnsAccountId account,
    DomainSort sort,
    boolean descending) {

  public static final DomainQuery ALL =
      new DomainQuery(null, Set.of(), null, null, DomainSort.NAME, false);

  public DomainQuery {
    statuses = Set.copyOf(statuses);
  }
}

package io.innkeeper.core.customers;

import io.innkeeper.core.catalog.PlanId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which customers are wanted, and in which order; every part that is null is open.
 *
 * @param text words that must all occur in name, slug, domain, e-mail or phone; letter case,
 *     accents and the Turkish i's not counted. At most 200 characters
 * @param createdFrom included
 * @param createdUntil excluded
 * @param expiresUntil those whose paid term ends before this instant
 * @param deleted whether the deleted ones are wanted instead of the others
 */
public record CustomerQuery(
    @Nullable String text,
    @Nullable PlanId plan,
    @Nullable CustomerStatus status,
    @Nullable BrandId brand,
    @Nullable Instant createdFrom,
    @Nullable Instant createdUntil,
    @Nullable Instant expiresUntil,
    boolean deleted,
    CustomerSort sort,
    boolean descending) {

  /** All but the deleted ones, by name. */
  public static final CustomerQuery ALL =
      new CustomerQuery(null, null, null, null, null, null, null, false, CustomerSort.NAME, false);

  /** Those that hold these words, by name. */
  public static CustomerQuery matching(String text) {
    return new CustomerQuery(
        text, null, null, null, null, null, null, false, CustomerSort.NAME, false);
  }

  /** The same customers in another order. */
  public CustomerQuery sortedBy(CustomerSort order, boolean descendingly) {
    return new CustomerQuery(
        text,
        plan,
        status,
        brand,
        createdFrom,
        createdUntil,
        expiresUntil,
        deleted,
        order,
        descendingly);
  }
}

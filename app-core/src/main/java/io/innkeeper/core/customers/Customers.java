package io.innkeeper.core.customers;

import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Requires;
import io.innkeeper.core.kernel.Revision;
import java.time.Duration;

/**
 * The customers, for the staff: reading needs {@code customers:read}, deleting and restoring {@code
 * customers:delete}, everything else {@code customers:write}.
 *
 * <p>Every change writes an audit entry and publishes a {@link CustomerEvent} in its transaction.
 * Where a revision is taken, an older one than the present answers {@code Conflict} with {@code
 * stale}; an unknown id answers {@code NotFound} with {@code customer.not-found}. A deleted
 * customer can be read and restored, and nothing else: {@code Conflict} with {@code
 * customer.deleted}.
 */
public interface Customers {

  /**
   * Makes an active customer with its first API key and the limits of its plan.
   *
   * @throws io.innkeeper.core.kernel.Invalid naming every bad field
   * @throws io.innkeeper.core.kernel.NotFound with {@code brand.not-found} or {@code
   *     plan.not-found}
   * @throws io.innkeeper.core.kernel.Conflict with {@code customer.slug-taken} or {@code
   *     plan.inactive}; two at the same time with one slug end so for one of them
   */
  @Requires(area = Area.CUSTOMERS, access = Access.WRITE)
  RegisteredCustomer register(Actor actor, RegisterCustomer command);

  /**
   * Replaces what was entered.
   *
   * @throws io.innkeeper.core.kernel.Invalid naming every bad field
   * @throws io.innkeeper.core.kernel.NotFound with {@code brand.not-found}
   * @throws io.innkeeper.core.kernel.Conflict with {@code customer.slug-taken}
   */
  @Requires(area = Area.CUSTOMERS, access = Access.WRITE)
  void edit(Actor actor, CustomerId id, Revision seen, EditCustomer command);

  /** One customer, deleted or not. */
  @Requires(area = Area.CUSTOMERS, access = Access.READ)
  CustomerView get(Actor actor, CustomerId id);

  /**
   * Customers that match, in the order of the query; equal ones in the order they were made.
   *
   * @throws io.innkeeper.core.kernel.Invalid if the text is too long, or the cursor is of another
   *     list or order
   */
  @Requires(area = Area.CUSTOMERS, access = Access.READ)
  Chunk<CustomerRow> find(Actor actor, CustomerQuery query, ChunkRequest request);

  /** How many match, counted up to {@code cap} (1 to 100,000); the cap itself means more. */
  @Requires(area = Area.CUSTOMERS, access = Access.READ)
  long count(Actor actor, CustomerQuery query, int cap);

  /**
   * Puts the customer on a plan, with its limits, for a term that begins now.
   *
   * @throws io.innkeeper.core.kernel.NotFound with {@code plan.not-found}
   * @throws io.innkeeper.core.kernel.Conflict with {@code plan.inactive} (unless it is the plan it
   *     has), or {@code customer.over-limit} if more is in use than the plan grants: {@code
   *     domains}, {@code containers} and {@code storageGb} are then each in use and allowed, such
   *     as {@code 3/1}, or {@code none} where there is enough
   */
  @Requires(area = Area.CUSTOMERS, access = Access.WRITE)
  void changePlan(Actor actor, CustomerId id, Revision seen, PlanId plan, BillingCycle cycle);

  /**
   * Pauses an active customer.
   *
   * @param reason 1 to 500 characters
   * @throws io.innkeeper.core.kernel.Conflict with {@code customer.not-active}
   */
  @Requires(area = Area.CUSTOMERS, access = Access.WRITE)
  void suspend(Actor actor, CustomerId id, Revision seen, String reason);

  /**
   * Makes a suspended or closed customer active again.
   *
   * @throws io.innkeeper.core.kernel.Conflict with {@code customer.already-active}
   */
  @Requires(area = Area.CUSTOMERS, access = Access.WRITE)
  void resume(Actor actor, CustomerId id, Revision seen);

  /**
   * Ends a customer that is active or suspended.
   *
   * @param reason 1 to 500 characters
   * @throws io.innkeeper.core.kernel.Conflict with {@code customer.already-closed}
   */
  @Requires(area = Area.CUSTOMERS, access = Access.WRITE)
  void close(Actor actor, CustomerId id, Revision seen, String reason);

  /** Deletes so that it can be undone: the slug stays taken, API keys stop working. */
  @Requires(area = Area.CUSTOMERS, access = Access.DELETE)
  void delete(Actor actor, CustomerId id, Revision seen);

  /**
   * Undoes {@link #delete}.
   *
   * @throws io.innkeeper.core.kernel.Conflict with {@code customer.not-deleted}
   */
  @Requires(area = Area.CUSTOMERS, access = Access.DELETE)
  void restore(Actor actor, CustomerId id, Revision seen);

  /**
   * Makes a new API key; the present one works on for {@code grace}, earlier ones no longer than
   * that.
   *
   * @param grace 0 to 30 days
   * @throws io.innkeeper.core.kernel.Invalid if the grace period is out of range
   */
  @Requires(area = Area.CUSTOMERS, access = Access.WRITE)
  IssuedApiKey rotateApiKey(Actor actor, CustomerId id, Revision seen, Duration grace);
}

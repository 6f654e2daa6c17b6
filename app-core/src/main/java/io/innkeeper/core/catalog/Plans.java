package io.innkeeper.core.catalog;

import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Requires;
import io.innkeeper.core.kernel.Revision;
import java.util.List;

/**
 * The plans, for the staff: reading needs {@code plans:read}, deleting {@code plans:delete},
 * everything else {@code plans:write}. Every change writes an audit entry.
 *
 * <p>Changing a plan never touches those who hold it: they keep the limits they got.
 */
public interface Plans {

  /**
   * Makes an active plan at the end of the list.
   *
   * @throws io.innkeeper.core.kernel.Invalid naming every bad field of {@link PlanDetails}
   * @throws io.innkeeper.core.kernel.Conflict with {@code plan.name-taken} or {@code
   *     plan.slug-taken}; two at the same time with one slug end so for one of them
   */
  @Requires(area = Area.PLANS, access = Access.WRITE)
  PlanId create(Actor actor, PlanDetails command);

  /**
   * Replaces all values.
   *
   * @throws io.innkeeper.core.kernel.Invalid as {@link #create}
   * @throws io.innkeeper.core.kernel.NotFound with {@code plan.not-found}
   * @throws io.innkeeper.core.kernel.Conflict with {@code stale}, {@code plan.name-taken} or {@code
   *     plan.slug-taken}
   */
  @Requires(area = Area.PLANS, access = Access.WRITE)
  void edit(Actor actor, PlanId id, Revision seen, PlanDetails command);

  /**
   * One plan.
   *
   * @throws io.innkeeper.core.kernel.NotFound with {@code plan.not-found}
   */
  @Requires(area = Area.PLANS, access = Access.READ)
  PlanView get(Actor actor, PlanId id);

  /** All plans in their order; there are few, so they come at once. */
  @Requires(area = Area.PLANS, access = Access.READ)
  List<PlanView> list(Actor actor);

  /** Those that are active and visible, in their order. */
  @Requires(area = Area.PLANS, access = Access.READ)
  List<PlanView> offered(Actor actor);

  /**
   * Puts the plans into this order.
   *
   * @param order every plan exactly once
   * @throws io.innkeeper.core.kernel.Conflict with {@code stale} if it doesn't name every plan
   *     exactly once, as when one was added or deleted meanwhile
   */
  @Requires(area = Area.PLANS, access = Access.WRITE)
  void reorder(Actor actor, List<PlanId> order);

  /**
   * Lets the plan be chosen again; does nothing where it can be.
   *
   * @throws io.innkeeper.core.kernel.NotFound with {@code plan.not-found}
   * @throws io.innkeeper.core.kernel.Conflict with {@code stale}
   */
  @Requires(area = Area.PLANS, access = Access.WRITE)
  void activate(Actor actor, PlanId id, Revision seen);

  /**
   * Keeps the plan from being chosen; those who hold it keep it. Does nothing where it is inactive.
   *
   * @throws io.innkeeper.core.kernel.NotFound with {@code plan.not-found}
   * @throws io.innkeeper.core.kernel.Conflict with {@code stale}
   */
  @Requires(area = Area.PLANS, access = Access.WRITE)
  void deactivate(Actor actor, PlanId id, Revision seen);

  /**
   * Makes an active, invisible copy at the end of the list.
   *
   * @param name of the copy; its slug is proposed from it
   * @throws io.innkeeper.core.kernel.Invalid if the name is bad
   * @throws io.innkeeper.core.kernel.NotFound with {@code plan.not-found}
   * @throws io.innkeeper.core.kernel.Conflict with {@code plan.name-taken}
   */
  @Requires(area = Area.PLANS, access = Access.WRITE)
  PlanId duplicate(Actor actor, PlanId id, String name);

  /**
   * Removes a plan that nobody has or had.
   *
   * @throws io.innkeeper.core.kernel.NotFound with {@code plan.not-found}
   * @throws io.innkeeper.core.kernel.Conflict with {@code stale}, {@code plan.in-use} (and how many
   *     {@code holders}) or {@code plan.is-default} for {@link PlanId#FREE}
   */
  @Requires(area = Area.PLANS, access = Access.DELETE)
  void delete(Actor actor, PlanId id, Revision seen);
}

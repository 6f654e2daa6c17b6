package io.innkeeper.core.catalog;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.catalog.PlanEvent.PlanActivated;
import io.innkeeper.core.catalog.PlanEvent.PlanCreated;
import io.innkeeper.core.catalog.PlanEvent.PlanDeactivated;
import io.innkeeper.core.catalog.PlanEvent.PlanDeleted;
import io.innkeeper.core.catalog.PlanEvent.PlanEdited;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.BrokenConstraint;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Difference;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Slugs;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans in the database. */
@Service
@Transactional
class DefaultPlans implements Plans {

  private static final Permission READ = Permission.read(Area.PLANS);
  private static final Permission WRITE = Permission.write(Area.PLANS);
  private static final Permission DELETE = Permission.delete(Area.PLANS);

  private final PlanRepository plans;
  private final ObjectProvider<PlanUse> uses;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;

  DefaultPlans(
      PlanRepository plans,
      ObjectProvider<PlanUse> uses,
      AuditTrail audit,
      ApplicationEventPublisher events) {
    this.plans = plans;
    this.uses = uses;
    this.audit = audit;
    this.events = events;
  }

  @Override
  public PlanId create(Actor actor, PlanDetails command) {
    actor.require(WRITE);
    return add(actor, "plans.created", command).id();
  }

  @Override
  public PlanId duplicate(Actor actor, PlanId id, String name) {
    actor.require(WRITE);
    PlanDetails original = find(id).details();
    return add(actor, "plans.duplicated", PlanRules.named(original, name, null, false)).id();
  }

  private Plan add(Actor actor, String action, PlanDetails command) {
    PlanDetails checked = PlanRules.checked(command);
    Plan plan = new Plan(withSlug(checked), plans.nextPlace());
    store(plan);
    audit.record(actor, action, plan.subject(), Map.of(), plan.values());
    events.publishEvent(new PlanCreated(plan.id()));
    return plan;
  }

  private PlanDetails withSlug(PlanDetails checked) {
    String entered = checked.slug();
    if (entered != null && !entered.isBlank()) {
      return checked;
    }
    String slug = Slugs.firstFree(checked.name(), "plan", PlanRules.MAX_SLUG, plans::isSlugTaken);
    return PlanRules.named(checked, checked.name(), slug, checked.visible());
  }

  @Override
  public void edit(Actor actor, PlanId id, Revision seen, PlanDetails command) {
    actor.require(WRITE);
    PlanDetails checked = PlanRules.checked(command);
    Plan plan = findToChange(id);
    String entered = checked.slug();
    String slug = entered == null || entered.isBlank() ? plan.details().slug() : entered;
    Difference changed =
        plan.edit(seen, PlanRules.named(checked, checked.name(), slug, checked.visible()));
    if (!changed.isEmpty()) {
      store(plan);
      audit.record(actor, "plans.edited", plan.subject(), changed.before(), changed.after());
      events.publishEvent(new PlanEdited(id));
    }
  }

  /** Two writers of one name or slug are told apart by the database. */
  private void store(Plan plan) {
    PlanDetails details = plan.details();
    try {
      var _ = plans.saveAndFlush(plan);
    } catch (DataIntegrityViolationException broken) {
      throw switch (BrokenConstraint.nameOf(broken)) {
        case "plan_name_unique" -> new Conflict("plan.name-taken", Map.of("name", details.name()));
        case "plan_slug_unique" ->
            new Conflict("plan.slug-taken", Map.of("slug", String.valueOf(details.slug())));
        default -> broken;
      };
    }
  }

  @Override
  @Transactional(readOnly = true)
  public PlanView get(Actor actor, PlanId id) {
    actor.require(READ);
    return find(id).view();
  }

  @Override
  @Transactional(readOnly = true)
  public List<PlanView> list(Actor actor) {
    actor.require(READ);
    return plans.inOrder().stream().map(Plan::view).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<PlanView> offered(Actor actor) {
    actor.require(READ);
    return plans.inOrder().stream()
        .filter(plan -> plan.isActive() && plan.details().visible())
        .map(Plan::view)
        .toList();
  }

  @Override
  public void reorder(Actor actor, List<PlanId> order) {
    actor.require(WRITE);
    Map<PlanId, Plan> all =
        plans.allToChange().stream().collect(Collectors.toMap(Plan::id, Function.identity()));
    if (order.size() != all.size() || !all.keySet().equals(Set.copyOf(order))) {
      throw new Conflict("stale");
    }
    for (Plan plan : all.values()) {
      int before = plan.sortOrder();
      int after = order.indexOf(plan.id());
      if (before != after) {
        plan.moveTo(after);
        audit.record(
            actor,
            "plans.moved",
            plan.subject(),
            Map.of("sortOrder", before),
            Map.of("sortOrder", after));
        events.publishEvent(new PlanEdited(plan.id()));
      }
    }
  }

  @Override
  public void activate(Actor actor, PlanId id, Revision seen) {
    actor.require(WRITE);
    if (switched(actor, "plans.activated", id, seen, true)) {
      events.publishEvent(new PlanActivated(id));
    }
  }

  @Override
  public void deactivate(Actor actor, PlanId id, Revision seen) {
    actor.require(WRITE);
    if (switched(actor, "plans.deactivated", id, seen, false)) {
      events.publishEvent(new PlanDeactivated(id));
    }
  }

  private boolean switched(Actor actor, String action, PlanId id, Revision seen, boolean active) {
    Plan plan = findToChange(id);
    boolean changed = plan.activate(seen, active);
    if (changed) {
      audit.record(
          actor, action, plan.subject(), Map.of("active", !active), Map.of("active", active));
    }
    return changed;
  }

  @Override
  public void delete(Actor actor, PlanId id, Revision seen) {
    actor.require(DELETE);
    Plan plan = findToChange(id);
    seen.requireCurrent(plan.revision());
    if (id.equals(PlanId.FREE)) {
      throw new Conflict("plan.is-default", Map.of("name", plan.details().name()));
    }
    long holders = uses.stream().mapToLong(use -> use.holders(id)).sum();
    if (holders > 0) {
      throw new Conflict("plan.in-use", Map.of("name", plan.details().name(), "holders", holders));
    }
    plans.delete(plan);
    audit.record(actor, "plans.deleted", plan.subject(), plan.values(), Map.of());
    events.publishEvent(new PlanDeleted(id));
  }

  private Plan find(PlanId id) {
    return plans.findById(id).orElseThrow(() -> new NotFound("plan.not-found", id));
  }

  /** Locked, so that nobody takes the plan or changes it before this transaction ends. */
  private Plan findToChange(PlanId id) {
    return plans.findToChange(id).orElseThrow(() -> new NotFound("plan.not-found", id));
  }
}

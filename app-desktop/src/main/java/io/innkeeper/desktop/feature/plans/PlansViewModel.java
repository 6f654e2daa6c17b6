package io.innkeeper.desktop.feature.plans;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.catalog.PlanView;
import io.innkeeper.core.catalog.Plans;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.desktop.task.SubjectFeed;
import io.innkeeper.desktop.task.Task;
import io.innkeeper.desktop.task.Tasks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Lists, orders, switches and deletes plans; knows nothing of the screen. */
final class PlansViewModel {

  private final Tasks tasks;
  private final Supplier<Actor> actor;
  private final Plans plans;
  private final AuditLog audit;
  private final BooleanProperty moving = new SimpleBooleanProperty();
  private volatile List<PlanId> order = List.of();

  PlansViewModel(Tasks tasks, Supplier<Actor> actor, Plans plans, AuditLog audit) {
    this.tasks = tasks;
    this.actor = actor;
    this.plans = plans;
    this.audit = audit;
  }

  boolean may(Permission permission) {
    return actor.get().may(permission);
  }

  /** All of them: there are few. */
  Chunk<PlanView> load() {
    List<PlanView> all = plans.list(actor.get());
    order = all.stream().map(PlanView::id).toList();
    return new Chunk<>(all, null, null);
  }

  SubjectFeed feed(Runnable changed) {
    return new SubjectFeed(audit, actor, "plan", _ -> changed.run());
  }

  /** Whether a new order is being stored; another has to wait for it. */
  BooleanProperty movingProperty() {
    return moving;
  }

  boolean canMove(PlanId plan, int by) {
    int to = order.indexOf(plan) + by;
    return order.contains(plan) && to >= 0 && to < order.size();
  }

  /** Moves a plan up (below 0) or down by one place; nothing where it is at that end. */
  Optional<Task<Tasks.Done>> move(PlanId plan, int by) {
    if (moving.get() || !canMove(plan, by)) {
      return Optional.empty();
    }
    List<PlanId> wanted = new ArrayList<>(order);
    int at = wanted.indexOf(plan);
    Collections.swap(wanted, at, at + by);
    return Optional.of(
        tasks.run("plans.reorder.task", () -> plans.reorder(actor.get(), wanted)).marking(moving));
  }

  /** Lets the plan be chosen, or not; answers with the state afterwards. */
  Task<PlanView> setActive(PlanView plan, boolean active) {
    return tasks.run(
        "plans.switch.task",
        () -> {
          if (active) {
            plans.activate(actor.get(), plan.id(), plan.revision());
          } else {
            plans.deactivate(actor.get(), plan.id(), plan.revision());
          }
          return plans.get(actor.get(), plan.id());
        });
  }

  Task<PlanId> duplicate(PlanId plan, String name) {
    return tasks.run(
        "plans.duplicate.task", () -> plans.duplicate(actor.get(), plan, name.strip()));
  }

  Task<Tasks.Done> delete(PlanView plan) {
    return tasks.run(
        "plans.delete.task", () -> plans.delete(actor.get(), plan.id(), plan.revision()));
  }
}

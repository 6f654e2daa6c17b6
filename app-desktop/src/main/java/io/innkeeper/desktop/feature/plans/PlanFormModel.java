package io.innkeeper.desktop.feature.plans;

import io.innkeeper.core.catalog.PlanDetails;
import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.catalog.PlanView;
import io.innkeeper.core.catalog.Plans;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Slugs;
import io.innkeeper.desktop.dialog.Overtaken;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.form.FormModel;
import io.innkeeper.desktop.form.Proposal;
import io.innkeeper.desktop.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is entered about a plan, and how it is stored. */
final class PlanFormModel {

  private static final int MAX_SLUG = 50;

  private final Ui ui;
  private final Supplier<Actor> actor;
  private final Plans plans;
  private final Optional<PlanId> plan;
  private final FormModel form = new FormModel();
  private final PlanFields fields = new PlanFields(form);
  private @Nullable Revision seen;

  /**
   * @param plan none makes a new one
   */
  PlanFormModel(Ui ui, Supplier<Actor> actor, Plans plans, Optional<PlanId> plan) {
    this.ui = ui;
    this.actor = actor;
    this.plans = plans;
    this.plan = plan;
    if (isNew()) {
      Proposal.follow(fields.name(), fields.slug(), name -> Slugs.of(name, MAX_SLUG));
    }
  }

  boolean isNew() {
    return plan.isEmpty();
  }

  FormModel form() {
    return form;
  }

  PlanFields fields() {
    return fields;
  }

  /** Reads the plan that is edited; nothing to read for a new one. */
  Optional<Task<PlanView>> load() {
    return plan.map(id ->
        ui.tasks().run("plans.load.task", () -> plans.get(actor.get(), id)).onSuccess(this::show));
  }

  /** Stores what is entered; the core's refusals come back under the fields. */
  Task<PlanId> save() {
    PlanDetails entered = fields.entered();
    Revision revision = seen;
    return ui.tasks()
        .run(
            "plans.save.task",
            () -> {
              if (plan.isEmpty() || revision == null) {
                return plans.create(actor.get(), entered);
              }
              plans.edit(actor.get(), plan.get(), revision, entered);
              return plan.get();
            })
        .onFailure(Conflict.class, this::refused);
  }

  private void show(PlanView view) {
    seen = view.revision();
    fields.load(view.details());
  }

  private void refused(Conflict conflict) {
    if (Overtaken.by(conflict)) {
      Overtaken.ask(ui, conflict, () -> load().ifPresent(Task::start));
      return;
    }
    String field = conflict.code().equals("plan.slug-taken") ? "slug" : "name";
    form.refuse(new Invalid(List.of(new Problem(field, conflict.code(), conflict.args()))));
  }
}

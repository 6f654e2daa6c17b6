package io.innkeeper.desktop.feature.plans;

import io.innkeeper.core.catalog.PlanView;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.desktop.dialog.Dialogs;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.form.Entries;
import io.innkeeper.desktop.form.FieldModel;
import io.innkeeper.desktop.form.FormModel;
import io.innkeeper.desktop.form.FormView;
import io.innkeeper.desktop.form.Rule;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.task.Task;
import java.util.List;
import java.util.Map;

/** Asks how the copy of a plan is to be called. */
final class DuplicateDialog {

  private static final int MAX_NAME = 50;

  private final Ui ui;
  private final PlansViewModel model;
  private final PlanView plan;
  private final Runnable changed;
  private final FormModel form = new FormModel();
  private final FieldModel<String> name =
      form.text("name").rule(Rule.required()).rule(Rule.atMost(MAX_NAME));

  DuplicateDialog(Ui ui, PlansViewModel model, PlanView plan, Runnable changed) {
    this.ui = ui;
    this.model = model;
    this.plan = plan;
    this.changed = changed;
    name.load(ui.messages().text("plans.duplicate.name", Map.of("name", plan.details().name())));
  }

  void show() {
    FormView view =
        new FormView(ui, form)
            .inDialog()
            .part(
                Labels.wrapped(ui.messages().observe("plans.duplicate.text"), "muted"),
                new Entries(ui.texts()).text(name, "plans.name.label"));
    Dialogs.Open open =
        ui.dialogs()
            .show(
                ui.messages().text("plans.duplicate.title", Map.of("name", plan.details().name())),
                view);
    view.onLeave(open::close).onSave("plans.duplicate.button", () -> save(open));
  }

  private Task<?> save(Dialogs.Open open) {
    return model
        .duplicate(plan.id(), name.get())
        .onSuccess(_ -> {
          open.close();
          changed.run();
          ui.toasts()
              .success(ui.messages().text("plans.duplicate.done", Map.of("name", name.get())));
        })
        .onFailure(
            Conflict.class,
            c -> form.refuse(new Invalid(List.of(new Problem("name", c.code(), c.args())))));
  }
}

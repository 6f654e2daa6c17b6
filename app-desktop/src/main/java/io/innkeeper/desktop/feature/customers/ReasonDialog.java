package io.innkeeper.desktop.feature.customers;

import io.innkeeper.desktop.dialog.Dialogs;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.form.Entries;
import io.innkeeper.desktop.form.FieldModel;
import io.innkeeper.desktop.form.FormModel;
import io.innkeeper.desktop.form.FormView;
import io.innkeeper.desktop.form.Rule;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.task.Task;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks why a customer is suspended or closed; the reason is kept with it. */
final class ReasonDialog {

  private static final int MAX_REASON = 500;

  private final Ui ui;
  private final FormModel form = new FormModel();
  private final FieldModel<String> reason =
      form.text("reason").rule(Rule.required()).rule(Rule.atMost(MAX_REASON));

  ReasonDialog(Ui ui) {
    this.ui = ui;
  }

  /**
   * Shows it.
   *
   * @param textKey what will happen
   * @param buttonKey the verb
   * @param work made of the reason and of what closes the dialog
   */
  void show(
      String title, String textKey, String buttonKey, BiFunction<String, Runnable, Task<?>> work) {
    present(title, textKey, buttonKey, close -> work.apply(reason.get(), close));
  }

  /** Asks for the reason and goes on with it. */
  void ask(String title, String textKey, String buttonKey, Consumer<String> answer) {
    present(
        title,
        textKey,
        buttonKey,
        close -> // a form saves by a task: this one has nothing to wait for
        ui.tasks()
                .run("customers.suspend.task", () -> {})
                .onSuccess(_ -> {
                  close.run();
                  answer.accept(reason.get());
                }));
  }

  private void present(
      String title, String textKey, String buttonKey, Function<Runnable, Task<?>> save) {
    FormView view =
        new FormView(ui, form)
            .inDialog()
            .part(
                Labels.wrapped(ui.messages().observe(textKey), "muted"),
                new Entries(ui.texts()).paragraph(reason, "customers.reason.label", 3));
    Dialogs.Open open = ui.dialogs().show(title, view);
    view.onLeave(open::close).onSave(buttonKey, () -> save.apply(open::close));
  }
}

package io.innkeeper.desktop.feature.jobs;

import io.innkeeper.core.jobs.RunRow;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.Runs;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.desktop.dialog.Confirmation;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.task.Tasks;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Cancels jobs and tries them again. */
final class RunCommands {

  static final Permission WRITE = Permission.write(Area.JOBS);

  private final Ui ui;
  private final Supplier<Actor> actor;
  private final Runs runs;
  private final RunWords words;
  private final BooleanProperty busy = new SimpleBooleanProperty();

  RunCommands(Ui ui, Supplier<Actor> actor, Runs runs) {
    this.ui = ui;
    this.actor = actor;
    this.runs = runs;
    this.words = new RunWords(ui);
  }

  /** Whether one is under way. */
  ReadOnlyBooleanProperty busyProperty() {
    return busy;
  }

  boolean canCancel(RunRow row) {
    return may()
        && !row.state().ended()
        && !row.cancelAsked()
        && row.state() != RunState.COMPENSATING;
  }

  boolean canRetry(RunRow row) {
    return may() && (row.state() == RunState.FAILED || row.state() == RunState.CANCELLED);
  }

  /**
   * Asks, then cancels.
   *
   * @param afterwards called when it was done, and when it was refused because the job has moved on
   */
  void cancel(RunRow row, Runnable afterwards) {
    Map<String, String> args = args(row);
    ui.dialogs()
        .confirm(
            Confirmation.of(
                    ui.messages().text("jobs.cancel.title", args),
                    ui.messages().text("jobs.cancel.text"),
                    ui.messages().text("jobs.cancel.confirm"))
                .withConsequences(
                    List.of(
                        ui.messages().text("jobs.cancel.stops"),
                        ui.messages().text("jobs.cancel.undoes")))
                .dangerous(),
            () ->
                run(
                    "jobs.cancel.task",
                    () -> runs.cancel(actor.get(), row.id(), row.revision()),
                    () -> ui.toasts().info(ui.messages().text("jobs.cancel.done", args)),
                    afterwards));
  }

  /** Tries again from the step that failed. */
  void retry(RunRow row, Runnable afterwards) {
    run(
        "jobs.retry.task",
        () -> runs.retry(actor.get(), row.id(), row.revision()),
        () -> ui.toasts().success(ui.messages().text("jobs.retry.done", args(row))),
        afterwards);
  }

  private void run(String key, Tasks.Action work, Runnable say, Runnable afterwards) {
    if (busy.get()) {
      return;
    }
    ui.tasks()
        .run(key, work)
        .marking(busy)
        .onSuccess(_ -> {
          say.run();
          afterwards.run();
        })
        .onFailure(
            Conflict.class,
            conflict -> {
              ui.toasts().warning(ui.errors().sentence(conflict));
              afterwards.run();
            })
        .start();
  }

  private boolean may() {
    return actor.get().may(WRITE);
  }

  private Map<String, String> args(RunRow row) {
    return Map.of("process", words.process(row.process()), "subject", row.subject().name());
  }
}

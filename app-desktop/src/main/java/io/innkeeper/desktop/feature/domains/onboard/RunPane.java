package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.RunStepView;
import io.innkeeper.core.jobs.RunView;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.text.Messages;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The run that brings the domain in, live: how far it is, its steps, its log, how it ended. */
final class RunPane extends VBox {

  private final Ui ui;
  private final Messages messages;
  private final RunWatch watch;
  private final RunEndings endings;
  private final StackPane head = new StackPane();
  private final VBox steps = new VBox();
  private final ProgressBar progress = new ProgressBar(0);

  RunPane(Ui ui, RunWatch watch, RunEndings endings) {
    this.ui = ui;
    this.messages = ui.messages();
    this.watch = watch;
    this.endings = endings;
    setId("run-pane");
    getStyleClass().addAll("form-section", "wizard-step-wide");
    steps.getStyleClass().addAll("card", "apply-steps");
    RunLog log = new RunLog(ui, watch.lines());
    VBox.setVgrow(log, Priority.ALWAYS);
    getChildren().addAll(head, steps, log);
    watch.runProperty().subscribe(this::show);
    show();
  }

  private void show() {
    RunView run = watch.runProperty().get();
    if (run == null) {
      head.getChildren().setAll(Labels.of(messages.observe("domains.run.starting"), "muted"));
      steps.setVisible(false);
      steps.setManaged(false);
      return;
    }
    head.getChildren().setAll(run.row().state().ended() ? endings.of(run) : under(run));
    steps.setVisible(true);
    steps.setManaged(true);
    steps.getChildren().clear();
    for (RunStepView step : run.steps()) {
      steps.getChildren().add(new RunStepLine(ui, step));
    }
  }

  private Node under(RunView run) {
    RunState state = run.row().state();
    int done = run.row().stepsDone();
    int total = Math.max(1, run.row().stepsTotal());
    progress.setProgress((double) done / total);
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setFocusTraversable(false);
    progress.accessibleTextProperty().bind(messages.observe("domains.run.title"));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line =
        new HBox(
            Labels.of(messages.observeLabel("domains.run-state", state), "heading"),
            Labels.of(
                messages.observe("domains.run.steps", Map.of("done", done, "total", total)),
                "muted",
                "tabular"),
            gap,
            cancel(run));
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("tight-row");
    VBox under = new VBox(line, progress);
    under.getStyleClass().add("waiting");
    return under;
  }

  private Node cancel(RunView run) {
    Button cancel =
        Buttons.withIcon(
            Buttons.plain(messages.observe("domains.run.cancel"), watch::cancel), Feather.X_CIRCLE);
    cancel.setId("run-cancel");
    boolean asked = run.row().cancelAsked() || run.row().state() == RunState.COMPENSATING;
    cancel.disableProperty().bind(Bindings.or(watch.busyProperty(), always(asked)));
    return cancel;
  }

  private static javafx.beans.value.ObservableBooleanValue always(boolean value) {
    return new javafx.beans.property.SimpleBooleanProperty(value);
  }
}

package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.jobs.RunEvent;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.StepState;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.text.CoreNames;
import io.innkeeper.desktop.text.Messages;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The log of a run in sentences, following its end. */
final class RunLog extends VBox {

  private final Ui ui;
  private final Messages messages;

  RunLog(Ui ui, ObservableList<RunEvent> events) {
    this.ui = ui;
    this.messages = ui.messages();
    getStyleClass().add("apply-log");
    ListView<RunEvent> list =
        new ListView<>(new FilteredList<>(events, event -> event.kind() != RunEvent.Kind.PROGRESS));
    list.setId("run-log");
    list.getStyleClass().add("log-lines");
    list.setCellFactory(_ -> new Line());
    list.accessibleTextProperty().bind(messages.observe("domains.run.log"));
    list.setPlaceholder(Labels.of(messages.observe("domains.run.no-lines"), "muted"));
    list.getItems()
        .addListener((ListChangeListener<RunEvent>) _ -> list.scrollTo(list.getItems().size() - 1));
    messages.languageProperty().subscribe(list::refresh);
    getChildren().addAll(Labels.of(messages.observe("domains.run.log"), "heading"), list);
  }

  private String sentence(RunEvent event) {
    String step = event.step();
    String where =
        step == null ? "" : new CoreNames(messages).step(RunStepLine.PROCESS, step) + ": ";
    return where
        + switch (event.kind()) {
          case STATE -> messages.label("domains.run-state", RunState.valueOf(event.code()));
          case STEP ->
              messages.label("domains.step-state", StepState.valueOf(event.code()))
                  + reason(event.args());
          case LOG, PROGRESS -> ui.errors().sentence(event.code(), event.args());
        };
  }

  /** Why a step waits or failed travels among its values. */
  private String reason(Map<String, Object> args) {
    Object code = args.get("code");
    return code == null ? "" : ". " + ui.errors().sentence(code.toString(), args);
  }

  /** The time, then what happened. */
  private final class Line extends ListCell<RunEvent> {

    Line() {
      getStyleClass().add("mono");
    }

    @Override
    protected void updateItem(@Nullable RunEvent event, boolean empty) {
      super.updateItem(event, empty);
      setText(
          empty || event == null ? null : ui.formats().time(event.at()) + "  " + sentence(event));
    }
  }
}

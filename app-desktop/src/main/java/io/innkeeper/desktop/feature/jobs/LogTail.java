package io.innkeeper.desktop.feature.jobs;

import io.innkeeper.core.jobs.RunEvent;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.CopyButton;
import io.innkeeper.desktop.kit.Following;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.task.FxThread;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The log of a job: stays at the end while it grows, unless told to pause. */
final class LogTail extends BorderPane {

  private final Ui ui;
  private final RunWords words;
  private final Supplier<String> process;
  private final FilteredList<RunEvent> shown;
  private final ListView<RunEvent> list;
  private final TextField filter = new TextField();
  private final BooleanProperty following = new SimpleBooleanProperty(true);

  /**
   * A tail.
   *
   * @param process whose steps the lines name
   */
  LogTail(Ui ui, RunLog log, Supplier<String> process) {
    this.ui = ui;
    this.words = new RunWords(ui);
    this.process = process;
    this.shown = new FilteredList<>(log.lines());
    this.list = new ListView<>(shown);
    getStyleClass().add("run-log");
    list.setId("run-log");
    list.getStyleClass().addAll("run-log-lines", "mono");
    list.setCellFactory(_ -> new LogCell(this));
    list.setPlaceholder(Labels.of(ui.messages().observe("jobs.log-empty.text"), "muted"));
    list.accessibleTextProperty().bind(ui.messages().observe("jobs.log.title"));
    Following.of(ui.messages().languageProperty(), list, (lines, _) -> lines.refresh());
    shown.addListener((ListChangeListener<RunEvent>) _ -> FxThread.later(this::followEnd));
    setTop(toolbar());
    setCenter(list);
  }

  /** How a line reads: its time, its step, its sentence. */
  String text(RunEvent event) {
    return String.join("  ", time(event), step(event), sentence(event));
  }

  String time(RunEvent event) {
    return ui.formats().time(event.at());
  }

  String step(RunEvent event) {
    return words.step(process.get(), event.step());
  }

  String sentence(RunEvent event) {
    return words.sentence(process.get(), event);
  }

  private Node toolbar() {
    filter.setId("run-log-filter");
    filter.promptTextProperty().bind(ui.messages().observe("jobs.log-filter.prompt"));
    filter.accessibleTextProperty().bind(ui.messages().observe("jobs.log-filter.prompt"));
    filter.textProperty().subscribe(_ -> narrow());
    Button follow =
        Buttons.plain(
            Bindings.when(following)
                .then(ui.messages().observe("jobs.log-following.toggle"))
                .otherwise(ui.messages().observe("jobs.log-paused.toggle")),
            () -> following.set(!following.get()));
    follow.setId("run-log-follow");
    following.subscribe(on -> follow.setGraphic(Icons.of(on ? Feather.PAUSE : Feather.PLAY)));
    following.subscribe(_ -> followEnd());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Node copy =
        Buttons.icon(Feather.COPY, ui.messages().observe("jobs.log-copy.button"), this::copy);
    HBox bar =
        new HBox(
            Labels.of(ui.messages().observe("jobs.log.title"), "heading"),
            gap,
            filter,
            follow,
            copy);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("run-log-bar");
    return bar;
  }

  private void narrow() {
    String wanted = ui.formats().lower(filter.getText().strip());
    shown.setPredicate(
        wanted.isEmpty() ? _ -> true : event -> ui.formats().lower(text(event)).contains(wanted));
  }

  private void copy() {
    CopyButton.toClipboard(shown.stream().map(this::text).collect(Collectors.joining("\n")));
    ui.toasts().success(ui.messages().text("jobs.log-copy.done"));
  }

  private void followEnd() {
    if (following.get() && !shown.isEmpty()) {
      list.scrollTo(shown.size() - 1);
    }
  }
}

package io.innkeeper.desktop.shell;

import atlantafx.base.controls.CustomTextField;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.CopyButton;
import io.innkeeper.desktop.kit.EmptyState;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.PageHeader;
import io.innkeeper.desktop.nav.View;
import io.innkeeper.desktop.task.Live;
import io.innkeeper.desktop.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The end of the log, as it grows: by level, searched, copied. */
final class LogView implements View {

  private static final int MOST = 5_000;

  private final Ui ui;
  private final Messages messages;
  private final Path file;
  private final ObservableList<LogLine> lines = FXCollections.observableArrayList();
  private final FilteredList<LogLine> shown = new FilteredList<>(lines);
  private final ListView<LogLine> list = new ListView<>(shown);
  private final CustomTextField search = new CustomTextField();
  private final ComboBox<LogLine.Level> level = new ComboBox<>();
  private final VBox root = new VBox();
  private final Live<LogLine> live;

  LogView(Ui ui, Path file) {
    this.ui = ui;
    this.messages = ui.messages();
    this.file = file;
    root.getStyleClass().add("page");
    root.getChildren().addAll(header(), toolbar(), list);
    VBox.setVgrow(list, Priority.ALWAYS);
    setUpList();
    this.live = Live.follow(new LogTail(file)::next, this::append);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return messages.observe("log.page.title");
  }

  @Override
  public void closed() {
    live.close();
  }

  private PageHeader header() {
    Button copy =
        Buttons.withIcon(
            Buttons.plain(messages.observe("log.copy.button"), this::copy), Feather.COPY);
    copy.setId("log-copy");
    Button folder =
        Buttons.withIcon(
            Buttons.plain(
                messages.observe("log.folder.button"),
                () -> ui.dialogs().reveal(file.resolveSibling(""))),
            Feather.FOLDER);
    folder.setId("log-folder");
    return new PageHeader(title()).actions(copy, folder);
  }

  private HBox toolbar() {
    search.setLeft(Icons.of(Feather.SEARCH));
    search.setId("log-search");
    search.promptTextProperty().bind(messages.observe("log.search.prompt"));
    search.accessibleTextProperty().bind(messages.observe("log.search.prompt"));
    search.getStyleClass().add("table-search");
    search.textProperty().subscribe(_ -> filter());
    level.getItems().setAll(LogLine.Level.values());
    level.setValue(LogLine.Level.INFO);
    level.setId("log-level");
    level.accessibleTextProperty().bind(messages.observe("log.level.label"));
    level.setTooltip(Buttons.tooltip(messages.observe("log.level.label")));
    level.valueProperty().subscribe(_ -> filter());
    HBox toolbar = new HBox(search, level);
    toolbar.setAlignment(Pos.CENTER_LEFT);
    toolbar.getStyleClass().add("table-toolbar");
    return toolbar;
  }

  private void setUpList() {
    list.setId("log-lines");
    list.getStyleClass().add("log-lines");
    list.accessibleTextProperty().bind(title());
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(_ -> new Cell());
    list.setPlaceholder(
        new EmptyState(
            Feather.FILE_TEXT,
            messages.observe("log.empty.title"),
            messages.observe("log.empty.text")));
  }

  private void filter() {
    String wanted = search.getText().toLowerCase(Locale.ROOT);
    LogLine.Level least = level.getValue();
    shown.setPredicate(line ->
        line.level().compareTo(least) >= 0
            && line.text().toLowerCase(Locale.ROOT).contains(wanted));
  }

  private void append(List<LogLine> added) {
    boolean atEnd = list.getSelectionModel().getSelectedIndices().isEmpty();
    lines.addAll(added);
    if (lines.size() > MOST) {
      lines.remove(0, lines.size() - MOST);
    }
    // Reading is not disturbed: the end is followed only while nothing is selected.
    if (atEnd && !shown.isEmpty()) {
      list.scrollTo(shown.size() - 1);
    }
  }

  private void copy() {
    List<LogLine> chosen = list.getSelectionModel().getSelectedItems();
    List<LogLine> copied = List.copyOf(chosen.isEmpty() ? shown : chosen);
    CopyButton.toClipboard(copied.stream().map(LogLine::text).collect(Collectors.joining("\n")));
    ui.toasts().success(messages.text("log.copied.text", java.util.Map.of("count", copied.size())));
  }

  private static final class Cell extends ListCell<LogLine> {

    Cell() {
      getStyleClass().add("mono");
    }

    @Override
    protected void updateItem(@Nullable LogLine line, boolean empty) {
      super.updateItem(line, empty);
      getStyleClass().removeAll("tone-warning", "tone-danger", "tone-neutral");
      setText(empty || line == null ? null : line.text());
      if (line != null && !empty) {
        getStyleClass().add(line.level().tone().styleClass());
      }
    }
  }
}

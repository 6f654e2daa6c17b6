package io.innkeeper.desktop.feature.domains;

import io.innkeeper.core.domains.DnsRecord;
import io.innkeeper.core.domains.ProviderRecords;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.feature.domains.RecordLine.Drift;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.Notice;
import io.innkeeper.desktop.kit.StatusPill;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The records as stored, and after a comparison where the provider has others. */
final class RecordsPane extends VBox {

  private static final double ROW = 40;
  private static final double HEADER = 36;
  private static final int FEWEST_ROWS = 3;

  private final Ui ui;
  private final Messages messages;
  private final DomainDetailViewModel model;
  private final StackPane verdict = new StackPane();
  private final TableView<RecordLine> table = new TableView<>();

  RecordsPane(Ui ui, DomainDetailViewModel model) {
    this.ui = ui;
    this.messages = ui.messages();
    this.model = model;
    getStyleClass().add("records");
    ProgressBar progress = new ProgressBar();
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.getStyleClass().add("table-progress");
    progress.setFocusTraversable(false);
    progress.accessibleTextProperty().bind(messages.observe("domains.compare.task"));
    progress.visibleProperty().bind(model.comparingProperty());
    setUpTable();
    getChildren()
        .addAll(
            Labels.of(messages.observe("domains.records.title"), "heading"),
            verdict,
            progress,
            table);
    model.providerProperty().subscribe(this::refresh);
    model.comparisonFailureProperty().subscribe(this::refresh);
    messages.languageProperty().subscribe(table::refresh);
  }

  void refresh() {
    List<RecordLine> lines = model.lines();
    table.getItems().setAll(lines);
    table.setPrefHeight(HEADER + ROW * Math.max(FEWEST_ROWS, lines.size()));
    table.setMinHeight(table.getPrefHeight());
    verdict.getChildren().clear();
    CoreException failure = model.comparisonFailureProperty().get();
    ProviderRecords provider = model.providerProperty().get();
    if (failure != null) {
      verdict
          .getChildren()
          .add(
              new Notice(
                  Tone.DANGER,
                  Feather.ALERT_CIRCLE,
                  messages.observe("domains.compare.failed"),
                  Bindings.createStringBinding(
                      () -> ui.errors().sentence(failure), messages.languageProperty())));
    } else if (provider != null) {
      verdict.getChildren().add(verdict(provider));
    }
  }

  private Node verdict(ProviderRecords provider) {
    Map<String, String> when = Map.of("when", ui.formats().time(provider.readAt()));
    Notice notice =
        provider.drifted()
            ? new Notice(
                Tone.WARNING,
                Feather.SHUFFLE,
                messages.observe("domains.drift.title"),
                messages.observe("domains.drift.text", when))
            : new Notice(
                Tone.SUCCESS,
                Feather.CHECK_CIRCLE,
                messages.observe("domains.no-drift.title"),
                messages.observe("domains.no-drift.text", when));
    notice.setId("records-verdict");
    return notice;
  }

  private void setUpTable() {
    table.setId("domain-records");
    table.getStyleClass().add("data-table-rows");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setFixedCellSize(ROW);
    table.accessibleTextProperty().bind(messages.observe("domains.records.title"));
    table.setPlaceholder(Labels.of(messages.observe("domains.records.none"), "muted"));
    add("domains.record.type", 80, line -> value(line.record().type().name(), "mono", "strong"));
    add("domains.record.name", 270, line -> value(line.record().name(), "mono"));
    add("domains.record.value", 240, this::values);
    add("domains.record.ttl", 100, line -> Labels.of(ttl(line.record()), "muted"));
    add("domains.record.edge", 120, this::edge);
    add("domains.record.state", 150, this::state);
  }

  private void add(String titleKey, double width, Function<RecordLine, Node> node) {
    TableColumn<RecordLine, RecordLine> column = new TableColumn<>();
    column.textProperty().bind(messages.observe(titleKey));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
    column.setCellFactory(_ -> new Cell(node));
    table.getColumns().add(column);
  }

  private Node values(RecordLine line) {
    DnsRecord there = line.there();
    Label stored = value(line.record().value(), "mono");
    if (line.drift() == Drift.MISSING) {
      stored.getStyleClass().add("old-value");
    }
    if (there == null || there.value().equals(line.record().value())) {
      return stored;
    }
    stored.getStyleClass().add("old-value");
    Label now = value(there.value(), "mono", "new-value");
    now.setGraphic(Icons.of(Feather.ARROW_RIGHT));
    return new VBox(stored, now);
  }

  private javafx.beans.value.ObservableValue<String> ttl(DnsRecord record) {
    return record.ttl() == DnsRecord.AUTOMATIC
        ? messages.observe("domains.ttl.automatic")
        : messages.observe("domains.ttl.seconds", Map.of("seconds", record.ttl()));
  }

  private Node edge(RecordLine line) {
    DnsRecord now = Objects.requireNonNullElse(line.there(), line.record());
    Label edge =
        Labels.of(
            messages.observe(now.proxied() ? "domains.record.proxied" : "domains.record.direct"));
    edge.setGraphic(
        Icons.of(
            now.proxied() ? Feather.CLOUD : Feather.CLOUD_OFF,
            now.proxied() ? Tone.WARNING.styleClass() : "icon-muted"));
    return edge;
  }

  private Node state(RecordLine line) {
    return new StatusPill(
        switch (line.drift()) {
          case UNKNOWN, FOREIGN -> Tone.NEUTRAL;
          case SAME -> Tone.SUCCESS;
          case CHANGED -> Tone.WARNING;
          case MISSING -> Tone.DANGER;
        },
        switch (line.drift()) {
          case UNKNOWN -> Feather.DATABASE;
          case SAME -> Feather.CHECK;
          case CHANGED -> Feather.SHUFFLE;
          case MISSING -> Feather.X;
          case FOREIGN -> Feather.CLOUD;
        },
        messages.observeLabel("domains.drift-state", line.drift()));
  }

  private static Label value(String text, String... styles) {
    return Labels.value(text, styles);
  }

  /** Shows what the column makes of a line. */
  private static final class Cell extends TableCell<RecordLine, RecordLine> {

    private final Function<RecordLine, Node> node;

    Cell(Function<RecordLine, Node> node) {
      this.node = node;
    }

    @Override
    protected void updateItem(@Nullable RecordLine line, boolean empty) {
      super.updateItem(line, empty);
      setGraphic(empty || line == null ? null : node.apply(line));
    }
  }
}

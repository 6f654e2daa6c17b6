package io.innkeeper.desktop.feature.customers;

import io.innkeeper.desktop.dialog.Dialogs;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.text.Messages;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Shows how a change of many customers goes on, and what came of each. */
final class BulkDialog {

  private final Ui ui;
  private final Messages messages;
  private final BulkChange change;
  private final VBox lines = new VBox();
  private int refused;

  BulkDialog(Ui ui, BulkChange change) {
    this.ui = ui;
    this.messages = ui.messages();
    this.change = change;
    lines.getStyleClass().add("bulk-results");
  }

  /** Shows it and starts the change; closing it stops what has not been begun. */
  void show(String titleKey) {
    ProgressBar progress = new ProgressBar();
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setFocusTraversable(false);
    progress
        .progressProperty()
        .bind(Bindings.size(change.outcomes()).divide((double) Math.max(1, change.total())));
    Label summary = new Label();
    summary
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::summary, change.outcomes(), messages.languageProperty()));
    progress.accessibleTextProperty().bind(summary.textProperty());
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("form-scroll", "bulk-scroll");
    HBox buttons = new HBox();
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().addAll("button-row", "dialog-buttons");
    VBox content = new VBox(summary, progress, scroll, buttons);
    content.getStyleClass().add("dialog-content");
    Dialogs.Open open =
        ui.dialogs().show(messages.text(titleKey, Map.of("count", change.total())), content);
    buttons.getChildren().addAll(stop(), close(open));
    change.outcomes().subscribe(this::showLast);
    change.start();
  }

  private Button stop() {
    Button stop = Buttons.plain(messages.observe("customers.bulk.stop"), change::stop);
    stop.visibleProperty().bind(change.runningProperty());
    stop.managedProperty().bind(stop.visibleProperty());
    return stop;
  }

  private Button close(Dialogs.Open open) {
    Button close =
        Buttons.primary(
            messages.observe("customers.bulk.close"),
            () -> {
              change.stop();
              open.close();
            });
    close.setId("bulk-close");
    close.disableProperty().bind(change.runningProperty());
    return close;
  }

  private void showLast() {
    change.outcomes().stream().skip(lines.getChildren().size()).forEach(this::add);
  }

  /** The refused ones stand first: they are what is left to look after. */
  private void add(BulkChange.Outcome outcome) {
    if (outcome.refusal() == null) {
      lines.getChildren().add(line(outcome));
    } else {
      lines.getChildren().add(refused++, line(outcome));
    }
  }

  private Node line(BulkChange.Outcome outcome) {
    boolean done = outcome.refusal() == null;
    Label name = Labels.value(outcome.name(), "strong");
    name.setGraphic(
        done
            ? Icons.of(Feather.CHECK_CIRCLE, "tone-success")
            : Icons.of(Feather.ALERT_CIRCLE, "tone-danger"));
    VBox line = new VBox(name);
    if (outcome.refusal() != null) {
      Label why = Labels.value(outcome.refusal(), "muted");
      why.setWrapText(true);
      line.getChildren().add(why);
    }
    return line;
  }

  private String summary() {
    long failed = change.outcomes().stream().filter(o -> o.refusal() != null).count();
    return messages.text(
        "customers.bulk.summary",
        Map.of(
            "done", change.outcomes().size() - failed, "failed", failed, "total", change.total()));
  }
}

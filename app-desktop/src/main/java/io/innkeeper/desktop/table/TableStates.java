package io.innkeeper.desktop.table;

import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.EmptyState;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.Loading;
import io.innkeeper.desktop.task.FxThread;
import io.innkeeper.desktop.text.Messages;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** What a table says in place of rows, and above them while it loads or after it failed. */
final class TableStates<T> {

  private final Ui ui;
  private final Messages messages;
  private final TableSpec<T> spec;
  private final TableModel<T> model;
  private final StackPane placeholder = new StackPane();
  private final ProgressBar progress = new ProgressBar();
  private final StringBinding reason;

  TableStates(Ui ui, TableSpec<T> spec, TableModel<T> model) {
    this.ui = ui;
    this.messages = ui.messages();
    this.spec = spec;
    this.model = model;
    this.reason =
        Bindings.createStringBinding(
            this::reason, model.failureProperty(), messages.languageProperty());
    progress.getStyleClass().add("table-progress");
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setVisible(false);
    progress.setFocusTraversable(false);
    progress.accessibleTextProperty().bind(messages.observe("table.loading.text"));
    model.loadingProperty().subscribe(_ -> update());
    model.failureProperty().subscribe(_ -> update());
    model.queryProperty().subscribe(_ -> update());
    model.loadedOnceProperty().subscribe(_ -> update());
  }

  /** In place of rows. */
  Node placeholder() {
    return placeholder;
  }

  /** A thin line while old rows wait for the new ones. */
  Node progress() {
    return progress;
  }

  /** Above rows that could not be replaced. */
  Node banner() {
    Label text = Labels.wrapped(reason);
    text.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox banner =
        new HBox(text, Buttons.plain(messages.observe("table.retry.button"), model::retry));
    banner.setAlignment(Pos.CENTER_LEFT);
    banner.getStyleClass().addAll("banner", "tone-danger");
    banner
        .visibleProperty()
        .bind(model.failureProperty().isNotNull().and(Bindings.isNotEmpty(model.window().rows())));
    banner.managedProperty().bind(banner.visibleProperty());
    return banner;
  }

  private void update() {
    if (model.loadingProperty().get()) {
      FxThread.after(Loading.PATIENCE, () -> progress.setVisible(isReplacing()));
    } else {
      progress.setVisible(false);
    }
    if (model.failureProperty().get() != null) {
      placeholder.getChildren().setAll(failed());
    } else if (!model.loadedOnceProperty().get()) {
      placeholder.getChildren().setAll(new Loading(messages.observe("table.loading.text")));
    } else if (!model.loadingProperty().get()) {
      placeholder
          .getChildren()
          .setAll(model.queryProperty().get().isNarrowed() ? noMatch() : spec.empty.get());
    }
  }

  private boolean isReplacing() {
    return model.loadingProperty().get() && !model.window().rows().isEmpty();
  }

  private Node failed() {
    return new EmptyState(
        Feather.ALERT_TRIANGLE,
        messages.observe("table.failed.title"),
        reason,
        Buttons.plain(messages.observe("table.retry.button"), model::retry));
  }

  private Node noMatch() {
    return new EmptyState(
        Feather.SEARCH,
        messages.observe("table.no-match.title"),
        messages.observe("table.no-match.text"),
        Buttons.plain(
            messages.observe("table.clear.button"),
            () -> model.show(model.queryProperty().get().cleared())));
  }

  private String reason() {
    Throwable failure = model.failureProperty().get();
    return failure == null ? "" : ui.errors().sentence(failure);
  }
}

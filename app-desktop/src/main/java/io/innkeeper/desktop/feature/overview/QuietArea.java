package io.innkeeper.desktop.feature.overview;

import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.Loading;
import io.innkeeper.desktop.task.Latest;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Content that is read again and again on its own: what is shown changes only when the answer does,
 * so that nothing flickers and the keyboard's place is kept.
 */
final class QuietArea<T> extends StackPane {

  private final Ui ui;
  private final Latest latest;
  private final Callable<T> read;
  private final Function<T, Node> make;
  private @Nullable T shown;

  QuietArea(Ui ui, Callable<T> read, Function<T, Node> make) {
    this.ui = ui;
    this.latest = new Latest(ui.tasks(), "overview.load.task");
    this.read = read;
    this.make = make;
    getStyleClass().add("quiet-area");
    ui.messages().languageProperty().subscribe(_ -> showAgain());
  }

  /** Reads, or reads again; waits for an answer that is under way. */
  void load() {
    if (latest.isBusy()) {
      return;
    }
    if (getChildren().isEmpty()) {
      getChildren().setAll(new Loading(ui.messages().observe("table.loading.text")));
    }
    latest.run(read, this::show, this::failed);
  }

  void close() {
    latest.cancel();
  }

  private void show(T answer) {
    if (!answer.equals(shown)) {
      shown = answer;
      showAgain();
    }
  }

  private void showAgain() {
    T answer = shown;
    if (answer != null) {
      getChildren().setAll(make.apply(answer));
    }
  }

  private void failed(Throwable failure) {
    shown = null;
    VBox content =
        new VBox(
            Labels.wrapped(
                Bindings.createStringBinding(
                    () -> ui.errors().sentence(failure), ui.messages().languageProperty()),
                "tone-danger-text"),
            Buttons.plain(ui.messages().observe("table.retry.button"), this::load));
    content.getStyleClass().add("figure-content");
    getChildren().setAll(content);
  }
}

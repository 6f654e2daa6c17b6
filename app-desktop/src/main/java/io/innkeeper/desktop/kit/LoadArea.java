package io.innkeeper.desktop.kit;

import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.task.Latest;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/**
 * Content that has to be read first: a spinner, then what is made of the answer, or why there is
 * none with a way to try again. Content that stands stays until the new answer is there.
 */
public final class LoadArea<T> extends StackPane {

  private final Ui ui;
  private final Latest latest;
  private final Callable<T> read;
  private final Function<T, Node> make;
  private boolean filled;

  /**
   * Reads nothing before {@link #load}.
   *
   * @param titleKey of the task
   * @param read called on a virtual thread
   * @param make called on the FX thread
   */
  public LoadArea(Ui ui, String titleKey, Callable<T> read, Function<T, Node> make) {
    this.ui = ui;
    this.latest = new Latest(ui.tasks(), titleKey);
    this.read = read;
    this.make = make;
    getStyleClass().add("load-area");
  }

  /** Reads, or reads again. */
  public void load() {
    if (!filled) {
      getChildren().setAll(new Loading(ui.messages().observe("table.loading.text")));
    }
    latest.run(
        read,
        answer -> {
          filled = true;
          getChildren().setAll(make.apply(answer));
        },
        this::failed);
  }

  /** Ends what is being read. */
  public void close() {
    latest.cancel();
  }

  private void failed(Throwable failure) {
    filled = false;
    String reason = ui.errors().sentence(failure);
    getChildren()
        .setAll(
            new EmptyState(
                Feather.ALERT_TRIANGLE,
                ui.messages().observe("kit.load.failed"),
                Labels.value(reason).textProperty(),
                Buttons.plain(ui.messages().observe("table.retry.button"), this::load)));
  }
}

package io.innkeeper.desktop.launch;

import atlantafx.base.controls.RingProgressIndicator;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.CopyButton;
import io.innkeeper.desktop.kit.EmptyState;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.text.Messages;
import io.innkeeper.desktop.text.Texts;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is on the screen while the core starts, and when it could not. */
final class StartView extends StackPane {

  private final Texts texts;
  private final Messages messages;
  private final Label stage;

  StartView(Texts texts) {
    this.texts = texts;
    this.messages = texts.messages();
    this.stage = Labels.of(messages.observe("start.begin.stage"), "muted");
    getStyleClass().add("start");
    Label brand = Labels.of(messages.observe("shell.product.name"), "start-brand");
    RingProgressIndicator ring = new RingProgressIndicator();
    ring.getStyleClass().add("loading-ring");
    ring.accessibleTextProperty().bind(stage.textProperty());
    ring.setFocusTraversable(false);
    stage.setId("start-stage");
    VBox box = new VBox(Icons.of(Feather.HOME, "start-icon"), brand, ring, stage);
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("start-box");
    getChildren().add(box);
  }

  /** Says what is being done. */
  void stage(String messageKey) {
    stage.textProperty().bind(messages.observe(messageKey));
  }

  /** Says why it could not start and what can be done. */
  void failed(Throwable failure, Runnable retry, Runnable openLog) {
    SimpleObjectProperty<String> reason = new SimpleObjectProperty<>();
    messages.languageProperty().subscribe(_ -> reason.set(texts.errors().sentence(failure)));
    EmptyState state =
        new EmptyState(
            Feather.ALERT_TRIANGLE,
            messages.observe("start.failed.title"),
            reason,
            Buttons.plain(
                messages.observe("dialog.copy.button"),
                () -> CopyButton.toClipboard(texts.errors().details(failure))),
            Buttons.plain(messages.observe("start.log.button"), openLog),
            Buttons.primary(messages.observe("start.retry.button"), retry));
    state.setId("start-failed");
    getChildren().setAll(state);
  }
}

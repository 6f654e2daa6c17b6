package io.innkeeper.desktop.kit;

import io.innkeeper.desktop.task.FxThread;
import io.innkeeper.desktop.text.Messages;
import java.time.Duration;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.feather.Feather;

/** Puts a value on the clipboard and says so with a tick. */
public final class CopyButton {

  private CopyButton() {}

  public static Button of(Messages messages, Supplier<String> value) {
    Button button = Buttons.icon(Feather.COPY, messages.observe("kit.copy.button"), () -> {});
    button.getStyleClass().add("copy-button");
    button.setOnAction(_ -> {
      toClipboard(value.get());
      button.setGraphic(Icons.of(Feather.CHECK, "tone-success"));
      FxThread.after(Duration.ofSeconds(2), () -> button.setGraphic(Icons.of(Feather.COPY)));
    });
    return button;
  }

  public static void toClipboard(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}

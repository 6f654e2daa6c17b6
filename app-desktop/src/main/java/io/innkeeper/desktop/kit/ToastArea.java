package io.innkeeper.desktop.kit;

import io.innkeeper.desktop.text.Messages;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Shows the toasts above the lower right corner. */
public final class ToastArea extends VBox {

  private final Messages messages;
  private final Toasts toasts;
  // The toasts outlive this session's window content.
  private final ListChangeListener<Toasts.Toast> follow = _ -> rebuild();

  public ToastArea(Messages messages, Toasts toasts) {
    this.messages = messages;
    this.toasts = toasts;
    getStyleClass().add("toasts");
    setAlignment(Pos.BOTTOM_RIGHT);
    setPickOnBounds(false);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    toasts.shown().addListener(new WeakListChangeListener<>(follow));
    rebuild();
  }

  private void rebuild() {
    getChildren().setAll(toasts.shown().stream().map(this::node).toList());
  }

  private Node node(Toasts.Toast toast) {
    Label text = Labels.value(toast.text());
    text.setWrapText(true);
    text.setGraphic(Icons.of(icon(toast.tone()), toast.tone().styleClass()));
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox box = new HBox(text);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("toast");
    toast
        .undo()
        .ifPresent(undo ->
            box.getChildren()
                .add(
                    Buttons.plain(
                        messages.observe("kit.undo.button"),
                        () -> {
                          toasts.dismiss(toast);
                          undo.run();
                        })));
    box.getChildren()
        .add(
            Buttons.icon(
                Feather.X, messages.observe("kit.dismiss.button"), () -> toasts.dismiss(toast)));
    return box;
  }

  private static Ikon icon(Tone tone) {
    return switch (tone) {
      case SUCCESS -> Feather.CHECK_CIRCLE;
      case WARNING, DANGER -> Feather.ALERT_TRIANGLE;
      case NEUTRAL, ACCENT -> Feather.INFO;
    };
  }
}

package io.innkeeper.desktop.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;

/** Buttons as the console has them: one primary per screen, icon buttons always named. */
public final class Buttons {

  private Buttons() {}

  /** The one thing this screen is for. */
  public static Button primary(ObservableValue<String> text, Runnable action) {
    Button button = plain(text, action);
    button.getStyleClass().add("accent");
    return button;
  }

  public static Button plain(ObservableValue<String> text, Runnable action) {
    Button button = new Button();
    button.textProperty().bind(text);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** Destroys or ends something. */
  public static Button danger(ObservableValue<String> text, Runnable action) {
    Button button = plain(text, action);
    button.getStyleClass().add("danger");
    return button;
  }

  /** Looks like text until it is pointed at. */
  public static Button quiet(ObservableValue<String> text, Runnable action) {
    Button button = plain(text, action);
    button.getStyleClass().add("flat");
    return button;
  }

  public static Button withIcon(Button button, Ikon icon) {
    button.setGraphic(Icons.of(icon));
    return button;
  }

  /** Shows only an icon; the text is its tooltip and what a screen reader says. */
  public static Button icon(Ikon icon, ObservableValue<String> text, Runnable action) {
    Button button = new Button();
    button.setGraphic(Icons.of(icon));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().addAll("flat", "button-icon", "icon-button");
    button.accessibleTextProperty().bind(text);
    button.setTooltip(tooltip(text));
    button.setOnAction(_ -> action.run());
    return button;
  }

  public static Tooltip tooltip(ObservableValue<String> text) {
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(text);
    return tooltip;
  }
}

package io.innkeeper.desktop.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** Labels that follow a text, with the style classes of the type scale. */
public final class Labels {

  private Labels() {}

  /** One line of text. */
  public static Label of(ObservableValue<String> text, String... styleClasses) {
    Label label = new Label();
    label.textProperty().bind(text);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  /** Text that wraps. */
  public static Label wrapped(ObservableValue<String> text, String... styleClasses) {
    Label label = of(text, styleClasses);
    label.setWrapText(true);
    label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    return label;
  }

  /** A value that is not translated: a name, an id. */
  public static Label value(String text, String... styleClasses) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }
}

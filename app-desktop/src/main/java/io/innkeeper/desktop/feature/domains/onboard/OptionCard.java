package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.desktop.kit.Labels;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A choice with a sentence about it, chosen by a click anywhere on it. */
class OptionCard extends VBox {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final RadioButton button = new RadioButton();

  /**
   * An option that is not chosen.
   *
   * @param width what it is laid out for; it shares what is left over
   */
  OptionCard(
      ObservableValue<String> title,
      ObservableValue<String> text,
      ToggleGroup group,
      double width) {
    Label explanation = Labels.wrapped(text, "muted", "option-text");
    button.textProperty().bind(title);
    button.getStyleClass().add("strong");
    button.setToggleGroup(group);
    button.accessibleHelpProperty().bind(text);
    getStyleClass().addAll("card", "option-card");
    getChildren().addAll(button, explanation);
    HBox.setHgrow(this, Priority.ALWAYS);
    setPrefWidth(width);
    setOnMouseClicked(_ -> button.requestFocus());
    setOnMousePressed(_ -> button.setSelected(true));
    button.selectedProperty().subscribe(on -> pseudoClassStateChanged(SELECTED, on));
  }

  /** More that stands below the sentence. */
  final OptionCard with(Node node) {
    getChildren().add(node);
    return this;
  }

  final void setSelected(boolean selected) {
    button.setSelected(selected);
  }

  final javafx.beans.property.BooleanProperty selectedProperty() {
    return button.selectedProperty();
  }
}

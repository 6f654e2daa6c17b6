package io.innkeeper.desktop.form;

import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** A field of dots whose content can be revealed for a moment. */
final class SecretInput extends HBox {

  private final PasswordField hidden = new PasswordField();

  SecretInput(Messages messages) {
    getStyleClass().add("secret-input");
    TextField revealed = new TextField();
    revealed.textProperty().bindBidirectional(hidden.textProperty());
    revealed.accessibleTextProperty().bind(hidden.accessibleTextProperty());
    revealed.disableProperty().bind(hidden.disableProperty());
    revealed.setVisible(false);
    hidden.visibleProperty().bind(revealed.visibleProperty().not());
    StackPane both = new StackPane(revealed, hidden);
    HBox.setHgrow(both, Priority.ALWAYS);
    Button eye = Buttons.icon(Feather.EYE, messages.observe("form.reveal.button"), () -> {});
    eye.setOnAction(_ -> {
      boolean reveal = !revealed.isVisible();
      revealed.setVisible(reveal);
      eye.setGraphic(Icons.of(reveal ? Feather.EYE_OFF : Feather.EYE));
      (reveal ? revealed : hidden).requestFocus();
    });
    getChildren().addAll(both, eye);
  }

  TextField input() {
    return hidden;
  }
}

package io.innkeeper.desktop.feature.entry;

import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.form.Entries;
import io.innkeeper.desktop.form.Entry;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.task.FxThread;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Name and password, under the choice of the place to work on. */
public final class SignInView extends StackPane {

  private final Ui ui;
  private final SignInModel model;
  private final Entry username;
  private final Entry password;

  /**
   * @param place the choice of connection profiles, or what stands for it
   */
  public SignInView(Ui ui, SignInModel model, Node place) {
    this.ui = ui;
    this.model = model;
    Entries entries = new Entries(ui.texts());
    username = entries.text(model.username(), "entry.username.label");
    password = entries.secret(model.password(), "entry.password.label");
    Button signIn = Buttons.primary(ui.messages().observe("entry.sign-in.button"), model::signIn);
    signIn.setId("sign-in");
    signIn.setDefaultButton(true);
    signIn.setMaxWidth(Double.MAX_VALUE);
    signIn.disableProperty().bind(model.form().busyProperty());
    VBox fields = new VBox(place, username, password, refusal(), signIn);
    fields.getStyleClass().add("gate-fields");
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            focusFirst();
          }
        });
    getChildren().add(new EntryCard(ui, "entry.sign-in.title", "entry.sign-in.text").add(fields));
  }

  /** Puts the cursor where the viewer goes on typing, as soon as there is a window. */
  private void focusFirst() {
    FxThread.later(() -> (model.username().get().isBlank() ? username : password).focusControl());
  }

  private Label refusal() {
    Label label = new Label();
    label.setId("sign-in-refusal");
    label.setWrapText(true);
    label.getStyleClass().addAll("form-problems", "tone-danger");
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::reason, model.refusalProperty(), ui.messages().languageProperty()));
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private String reason() {
    var refused = model.refusalProperty().get();
    return refused == null ? "" : ui.errors().sentence(refused);
  }
}

package io.innkeeper.desktop.feature.entry;

import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.form.Entries;
import io.innkeeper.desktop.form.Entry;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.task.FxThread;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Asks for a password of one's own before anything else. */
public final class PasswordView extends StackPane {

  private final Entry current;

  public PasswordView(Ui ui, PasswordModel model) {
    Entries entries = new Entries(ui.texts());
    current = entries.secret(model.current(), "entry.current.label");
    Button change = Buttons.primary(ui.messages().observe("entry.password.button"), model::change);
    change.setId("change-password");
    change.setDefaultButton(true);
    change.setMaxWidth(Double.MAX_VALUE);
    change.disableProperty().bind(model.form().busyProperty());
    VBox fields =
        new VBox(
            current,
            entries.secret(model.next(), "entry.next.label"),
            entries.secret(model.repeated(), "entry.repeated.label"),
            Labels.wrapped(ui.messages().observe("entry.password.hint"), "muted"),
            change);
    fields.getStyleClass().add("gate-fields");
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            focusFirst();
          }
        });
    getChildren().add(new EntryCard(ui, "entry.password.title", "entry.password.text").add(fields));
  }

  /** Puts the cursor where the viewer goes on typing, as soon as there is a window. */
  private void focusFirst() {
    FxThread.later(() -> current.focusControl());
  }
}

package io.innkeeper.desktop.feature.entry;

import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.form.Entries;
import io.innkeeper.desktop.form.Entry;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.task.FxThread;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Welcomes the first person of an installation: language, place, owner account, sample data. */
public final class FirstRunView extends StackPane {

  private final Entry fullName;

  /**
   * @param place says where the data will lie, with a way to choose another place
   */
  public FirstRunView(Ui ui, FirstRunModel model, Node place) {
    Entries entries = new Entries(ui.texts());
    fullName = entries.text(model.fullName(), "entry.full-name.label");
    Button create = Buttons.primary(ui.messages().observe("entry.first-run.button"), model::create);
    create.setId("create-owner");
    create.setDefaultButton(true);
    create.setMaxWidth(Double.MAX_VALUE);
    create.disableProperty().bind(model.form().busyProperty());
    VBox fields =
        new VBox(
            place,
            Entries.row(fullName, entries.text(model.username(), "entry.username.label")),
            entries.text(model.email(), "entry.email.label"),
            Entries.row(
                entries.secret(model.password(), "entry.password.label"),
                entries.secret(model.repeated(), "entry.repeated.label")),
            Labels.wrapped(ui.messages().observe("entry.password.hint"), "muted"),
            entries.check(model.sample(), "entry.sample.label"),
            Labels.wrapped(ui.messages().observe("entry.sample.hint"), "muted", "entry-hint"),
            create);
    fields.getStyleClass().add("gate-fields");
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            focusFirst();
          }
        });
    getChildren()
        .add(new EntryCard(ui, "entry.first-run.title", "entry.first-run.text").add(fields));
  }

  /** Puts the cursor where the viewer goes on typing, as soon as there is a window. */
  private void focusFirst() {
    FxThread.later(() -> fullName.focusControl());
  }
}

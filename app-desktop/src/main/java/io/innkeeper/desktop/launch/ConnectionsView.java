package io.innkeeper.desktop.launch;

import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.Ids;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.place.ConnectionProfile;
import io.innkeeper.core.place.ConnectionProfiles;
import io.innkeeper.core.place.Environment;
import io.innkeeper.core.place.TlsMode;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.form.Entries;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.text.Messages;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Adds, changes, tests and removes the connections to shared databases. */
final class ConnectionsView extends VBox {

  private final Ui ui;
  private final ConnectionProfiles profiles;
  private final ConnectionsModel model;
  private final ComboBox<ConnectionProfile> saved = new ComboBox<>();
  private final StringProperty result = new SimpleStringProperty("");
  private Runnable close = () -> {};

  ConnectionsView(Ui ui, ConnectionProfiles profiles) {
    this.ui = ui;
    this.profiles = profiles;
    this.model = new ConnectionsModel(profiles);
    getStyleClass().add("form-section");
    saved.setConverter(PlaceChoice.named(ui.messages()));
    saved.setPrefWidth(280);
    saved.accessibleTextProperty().bind(text("launch.connections.title"));
    saved.promptTextProperty().bind(text("launch.connections.new"));
    saved
        .valueProperty()
        .subscribe(profile -> {
          if (profile != null) {
            model.load(profile);
          }
        });
    listSaved();
    HBox choice = new HBox(saved, Buttons.plain(text("launch.connections.add"), this::startNew));
    choice.getStyleClass().add("button-row");
    getChildren().add(choice);
    addFields();
    addFooter();
  }

  void onClose(Runnable handler) {
    close = handler;
  }

  private void addFields() {
    Entries entries = new Entries(ui.texts());
    Messages messages = ui.messages();
    getChildren()
        .addAll(
            Entries.row(
                entries.text(model.name(), "launch.connection-name.label"),
                entries.choice(
                    model.environment(),
                    "launch.environment.label",
                    List.of(Environment.TEAM, Environment.SANDBOX, Environment.PRODUCTION),
                    label -> messages.label("kit.environment", label))),
            Entries.row(
                entries.code(model.host(), "launch.host.label"),
                entries.number(model.port(), "launch.port.label")),
            Entries.row(
                entries.code(model.database(), "launch.database.label"),
                entries.code(model.username(), "launch.database-user.label")),
            entries.secret(model.password(), "launch.database-password.label"),
            entries.choice(
                model.tls(),
                "launch.tls.label",
                List.of(TlsMode.values()),
                mode -> messages.label("launch.tls", mode)),
            entries.code(model.certificate(), "launch.certificate.label"));
  }

  private void addFooter() {
    Label outcome = Labels.wrapped(result, "muted");
    outcome.setId("connection-result");
    Button test = Buttons.plain(text("launch.connection-test.button"), () -> {});
    test.setOnAction(_ -> test(test));
    Button remove = Buttons.danger(text("launch.connection-remove.button"), this::remove);
    remove.disableProperty().bind(saved.valueProperty().isNull());
    Button done = Buttons.primary(text("launch.connection-save.button"), this::save);
    HBox buttons = new HBox(remove, test, done);
    buttons.getStyleClass().add("form-footer");
    getChildren().addAll(outcome, buttons);
  }

  private void test(Button button) {
    if (!model.form().validate()) {
      return;
    }
    result.set("");
    ui.tasks()
        .run("launch.connection-test.task", model::test)
        .disabling(button)
        .onSuccess(_ -> result.set(ui.messages().text("launch.connection-test.right")))
        .onFailure(Invalid.class, model.form()::refuse)
        .onFailure(CoreException.class, failure -> result.set(ui.errors().sentence(failure)))
        .start();
  }

  private void save() {
    if (!model.form().validate()) {
      return;
    }
    try {
      var _ = model.save();
      close.run();
    } catch (Invalid e) {
      model.form().refuse(e);
    }
  }

  private void remove() {
    ConnectionProfile profile = saved.getValue();
    if (profile != null) {
      profiles.remove(profile.id());
      startNew();
    }
  }

  private void startNew() {
    listSaved();
    saved.setValue(null);
    model.load(ConnectionProfile.team(Ids.next(), "", "", ""));
    result.set("");
  }

  private void listSaved() {
    saved
        .getItems()
        .setAll(
            profiles.all().stream()
                .filter(profile -> profile.kind() == ConnectionProfile.Kind.TEAM)
                .toList());
  }

  private javafx.beans.value.ObservableValue<String> text(String key) {
    return ui.messages().observe(key);
  }
}

package io.innkeeper.desktop.launch;

import io.innkeeper.core.place.ConnectionProfile;
import io.innkeeper.core.place.ConnectionProfiles;
import io.innkeeper.desktop.dialog.Dialogs;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.text.Messages;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Which place is worked on: the connection profiles, and a way to add and change them. */
final class PlaceChoice extends VBox {

  private final ConsoleWindow window;
  private final ConnectionProfiles profiles;
  private final ComboBox<ConnectionProfile> choice = new ComboBox<>();

  /**
   * @param present the place that is running
   * @param change starts another one
   */
  PlaceChoice(
      ConsoleWindow window,
      ConnectionProfiles profiles,
      ConnectionProfile present,
      Consumer<ConnectionProfile> change) {
    this.window = window;
    this.profiles = profiles;
    Messages messages = window.ui().messages();
    Label label = Labels.of(messages.observe("launch.place.label"), "entry-label");
    label.setLabelFor(choice);
    choice.setId("place");
    choice.setConverter(named(messages));
    choice.getItems().setAll(profiles.all());
    choice.setValue(present);
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.accessibleTextProperty().bind(label.textProperty());
    HBox.setHgrow(choice, Priority.ALWAYS);
    choice
        .valueProperty()
        .subscribe((before, now) -> {
          if (now != null && before != null && !now.id().equals(present.id())) {
            change.accept(now);
          }
        });
    Button connections = Buttons.plain(messages.observe("launch.connections.button"), this::manage);
    HBox row = new HBox(choice, connections);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("button-row");
    getStyleClass().add("entry");
    getChildren().addAll(label, row);
  }

  private void manage() {
    ConnectionsView view = new ConnectionsView(window.ui(), profiles);
    Dialogs.Open open =
        window.ui().dialogs().show(window.ui().messages().text("launch.connections.title"), view);
    view.onClose(() -> {
      open.close();
      ConnectionProfile chosen = choice.getValue();
      choice.getItems().setAll(profiles.all());
      choice.getItems().stream()
          .filter(profile -> profile.id().equals(chosen.id()))
          .findFirst()
          .ifPresent(choice::setValue);
    });
  }

  static StringConverter<ConnectionProfile> named(Messages messages) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable ConnectionProfile profile) {
        if (profile == null) {
          return "";
        }
        return profile.kind() == ConnectionProfile.Kind.LOCAL
            ? messages.text("launch.place.local")
            : profile.name();
      }

      @Override
      public ConnectionProfile fromString(String text) {
        throw new IllegalStateException("The list is not editable");
      }
    };
  }
}

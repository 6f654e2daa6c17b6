package io.innkeeper.desktop.launch;

import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Appearance;
import io.innkeeper.desktop.kit.Environment;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** The one window, for what is shown in it: start, sign-in, then the shell. */
public interface ConsoleWindow {

  Ui ui();

  Appearance appearance();

  /** Where this workstation's log is. */
  Path logFile();

  /** Ends the core and starts it anew, on the place that is chosen now. */
  void restart();

  /** Replaces the content; dialogs stay above it. */
  void show(Parent content);

  /** Named in the title and in every confirmation; null before sign-in. */
  ObjectProperty<@Nullable Environment> environmentProperty();

  default Optional<Environment> environment() {
    return Optional.ofNullable(environmentProperty().get());
  }
}

package io.innkeeper.desktop.launch;

import io.innkeeper.desktop.dialog.OverlayDialogs;
import io.innkeeper.desktop.dialog.SystemOutside;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Appearance;
import io.innkeeper.desktop.kit.Environment;
import io.innkeeper.desktop.kit.Toasts;
import io.innkeeper.desktop.prefs.Preferences;
import io.innkeeper.desktop.shell.SettingsView;
import io.innkeeper.desktop.task.Tasks;
import io.innkeeper.desktop.text.Texts;
import io.innkeeper.desktop.text.ToolkitTexts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The stage with its content and, above it, the dialogs. */
final class MainWindow implements ConsoleWindow {

  private static final double DESIGN_WIDTH = 1280;
  private static final double DESIGN_HEIGHT = 800;

  private final Path dataFolder;
  private final Ui ui;
  private final Appearance appearance;
  private Runnable restart = () -> {};
  private final StackPane content = new StackPane();
  private final ObjectProperty<@Nullable Environment> environment = new SimpleObjectProperty<>();

  MainWindow(Stage stage, Path dataFolder, Consumer<String> showDocument) {
    this.dataFolder = dataFolder;
    Preferences preferences = new Preferences(dataFolder.resolve("preferences.json"));
    Texts texts = Texts.in(preferences.get(SettingsView.LANGUAGE));
    ToolkitTexts.follow(texts.messages());
    OverlayDialogs dialogs =
        new OverlayDialogs(
            texts,
            () -> Optional.ofNullable(environment.get()),
            new SystemOutside(stage, showDocument));
    Tasks tasks = new Tasks(texts.messages(), dialogs::failure);
    this.ui = new Ui(texts, tasks, dialogs, new Toasts(), preferences);
    this.appearance = new Appearance(preferences);
    Scene scene = new Scene(new StackPane(content, dialogs.layer()), DESIGN_WIDTH, DESIGN_HEIGHT);
    Appearance.dress(scene);
    stage.setMinWidth(1024);
    stage.setMinHeight(700);
    stage.setScene(scene);
  }

  @Override
  public Ui ui() {
    return ui;
  }

  @Override
  public Appearance appearance() {
    return appearance;
  }

  @Override
  public void show(Parent shown) {
    content.getChildren().setAll(shown);
  }

  @Override
  public ObjectProperty<@Nullable Environment> environmentProperty() {
    return environment;
  }

  @Override
  public Path logFile() {
    return dataFolder.resolve("logs").resolve("innkeeper.log");
  }

  @Override
  public void restart() {
    environment.set(null);
    restart.run();
  }

  /** What starting anew means. */
  void onRestart(Runnable handler) {
    restart = handler;
  }

  void openLogFolder() {
    ui.dialogs().reveal(dataFolder.resolve("logs"));
  }
}

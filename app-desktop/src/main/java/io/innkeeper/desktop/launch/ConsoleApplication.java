package io.innkeeper.desktop.launch;

import io.innkeeper.desktop.dialog.Confirmation;
import io.innkeeper.desktop.kit.Environment;
import io.innkeeper.desktop.task.FxThread;
import io.innkeeper.desktop.text.Messages;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/**
 * The JavaFX side of the program: a window at once, the core beside it, and one end for both.
 *
 * <p>Closing the window ends in {@link #stop}; a signal only runs the shutdown hook. Both end the
 * core, once.
 */
public final class ConsoleApplication extends Application {

  // JavaFX makes the application itself; this is how it is told what to start.
  private static @Nullable Plan plan;

  private volatile @Nullable CoreLife life;
  private @Nullable RunningCore core;
  private @Nullable MainWindow window;

  /**
   * What to start.
   *
   * @param starter starts the core
   * @param dataFolder of the preferences and the log
   * @param onActivate is given what to do when a second start asks for the window
   */
  public record Plan(CoreStarter starter, Path dataFolder, Consumer<Runnable> onActivate) {}

  /** Shows the console; returns when it has ended. */
  public static void run(Plan what, String... args) {
    plan = what;
    launch(ConsoleApplication.class, args);
  }

  @Override
  public void start(Stage stage) {
    Plan what = Objects.requireNonNull(plan, "Started through run()");
    MainWindow made = new MainWindow(stage, what.dataFolder(), getHostServices()::showDocument);
    window = made;
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(
                () -> title(made),
                made.environmentProperty(),
                made.ui().messages().languageProperty()));
    stage.setOnCloseRequest(this::askBeforeClosing);
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "core-stop"));
    made.onRestart(() -> restart(what.starter(), made));
    begin(what.starter(), made);
    stage.show();
    what.onActivate().accept(() -> FxThread.run(() -> toFront(stage)));
  }

  @Override
  public void stop() {
    CoreLife ending = life;
    if (ending != null) {
      ending.stop();
    }
  }

  private void restart(CoreStarter starter, MainWindow made) {
    StartView start = new StartView(made.ui().texts());
    made.show(start);
    CoreLife ending = life;
    core = null;
    Thread.ofPlatform()
        .name("core-restart")
        .start(() -> {
          if (ending != null) {
            ending.stop();
          }
          FxThread.run(() -> begin(starter, made));
        });
  }

  private static void toFront(Stage stage) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  private void begin(CoreStarter starter, MainWindow made) {
    CoreLife starting = new CoreLife(starter);
    life = starting;
    StartView start = new StartView(made.ui().texts());
    made.show(start);
    starting.start(
        start::stage,
        running -> {
          core = running;
          made.show(running.firstView(made));
        },
        failure -> start.failed(failure, () -> begin(starter, made), made::openLogFolder));
  }

  private void askBeforeClosing(WindowEvent event) {
    if (window != null && core != null && core.hasUnsavedChanges()) {
      event.consume();
      Messages messages = window.ui().messages();
      window
          .ui()
          .dialogs()
          .confirm(
              Confirmation.of(
                      messages.text("launch.quit.title"),
                      messages.text("nav.unsaved.text"),
                      messages.text("launch.quit.button"))
                  .dangerous(),
              Platform::exit);
    }
  }

  private static String title(MainWindow made) {
    Messages messages = made.ui().messages();
    Environment environment = made.environmentProperty().get();
    String product = messages.text("shell.product.name");
    return environment == null
        ? product
        : messages.text(
            "launch.window.title",
            Map.of(
                "product",
                product,
                "place",
                environment.name(),
                "kind",
                messages.label("kit.environment", environment.kind())));
  }
}

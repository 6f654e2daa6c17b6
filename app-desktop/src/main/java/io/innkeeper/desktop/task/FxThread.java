package io.innkeeper.desktop.task;

import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.application.Platform;

/** The only hand-over to the FX thread. */
public final class FxThread {

  private FxThread() {}

  /** Runs now on the FX thread, else soon. */
  public static void run(Runnable work) {
    if (Platform.isFxApplicationThread()) {
      work.run();
    } else {
      Platform.runLater(work);
    }
  }

  /** Runs after what the FX thread has to do already. */
  public static void later(Runnable work) {
    Platform.runLater(work);
  }

  /** Runs once on the FX thread after the delay; the answer cancels it. */
  public static Delay after(Duration delay, Runnable work) {
    PauseTransition pause =
        new PauseTransition(javafx.util.Duration.millis((double) delay.toMillis()));
    pause.setOnFinished(_ -> work.run());
    run(pause::play);
    return () -> run(pause::stop);
  }

  /** Something that is to happen soon. */
  @FunctionalInterface
  public interface Delay {
    void cancel();
  }
}

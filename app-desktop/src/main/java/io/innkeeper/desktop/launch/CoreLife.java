package io.innkeeper.desktop.launch;

import io.innkeeper.desktop.task.FxThread;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The core from its start to its end, beside the window. It is stopped exactly once, whether the
 * window is closed, the process is told to end, or the core was still starting.
 */
final class CoreLife {

  private static final Logger LOG = LoggerFactory.getLogger(CoreLife.class);

  private final CoreStarter starter;
  private @Nullable RunningCore core;
  private boolean ended;

  CoreLife(CoreStarter starter) {
    this.starter = starter;
  }

  /** Starts on a thread of its own; all three are told on the FX thread. */
  void start(Consumer<String> stage, Consumer<RunningCore> started, Consumer<Throwable> failed) {
    // Not virtual: Spring and the database launcher block on monitors for long.
    Thread.ofPlatform().name("core-start").start(() -> startNow(stage, started, failed));
  }

  /** Ends the core; returns when it has ended. A start under way is ended when it is done. */
  void stop() {
    RunningCore running;
    synchronized (this) {
      if (ended) {
        return;
      }
      ended = true;
      running = core;
    }
    if (running != null) {
      end(running);
    }
  }

  private void startNow(
      Consumer<String> stage, Consumer<RunningCore> started, Consumer<Throwable> failed) {
    try {
      RunningCore running = starter.start(key -> FxThread.run(() -> stage.accept(key)));
      if (keep(running)) {
        FxThread.run(() -> started.accept(running));
      } else {
        end(running);
      }
    } catch (Throwable failure) { // whatever it is, the window has to say so
      LOG.error("The core did not start", failure);
      FxThread.run(() -> failed.accept(failure));
    }
  }

  private synchronized boolean keep(RunningCore running) {
    core = running;
    return !ended;
  }

  private static void end(RunningCore running) {
    try {
      running.stop();
    } catch (RuntimeException e) {
      LOG.error("The core did not end cleanly", e);
    }
  }
}

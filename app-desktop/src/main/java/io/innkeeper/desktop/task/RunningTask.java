package io.innkeeper.desktop.task;

/** Work under way, as the status bar shows it. */
public interface RunningTask {

  /** In the viewer's language. */
  String title();

  /** Interrupts the work; its outcome is not applied any more. */
  void cancel();

  /** Whether it has neither ended nor been cancelled. */
  boolean isRunning();
}

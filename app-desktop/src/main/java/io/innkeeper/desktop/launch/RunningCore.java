package io.innkeeper.desktop.launch;

import javafx.scene.Parent;

/** A core that runs. */
public interface RunningCore {

  /** The first thing to show: sign-in or first run. On the FX thread. */
  Parent firstView(ConsoleWindow window);

  /** Whether closing the window would lose something; asked on the FX thread. */
  default boolean hasUnsavedChanges() {
    return false;
  }

  /** Ends the core and its database; called once, on any thread. */
  void stop();
}

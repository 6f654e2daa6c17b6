package io.innkeeper.desktop.launch;

/** Starts the core; runs on a thread of its own while the window is already there. */
@FunctionalInterface
public interface CoreStarter {

  /**
   * Starts everything the console needs.
   *
   * @throws Exception if it cannot start; a core exception says what to do
   */
  RunningCore start(StartProgress progress) throws Exception;

  /** Told what is being done, from any thread. */
  @FunctionalInterface
  interface StartProgress {

    /** The key of what is being done now: <i>Starting the database</i>. */
    void stage(String messageKey);
  }
}

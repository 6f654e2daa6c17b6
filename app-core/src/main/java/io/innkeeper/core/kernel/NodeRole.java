package io.innkeeper.core.kernel;

/** What one process of Innkeeper does. */
public enum NodeRole {
  /** Everything, in the console's process, on its own database. */
  LOCAL,
  /** A console on a shared database: asks and enqueues, runs nothing, migrates nothing. */
  CONSOLE,
  /** Runs jobs and migrates the database. */
  WORKER,
  /** A worker that answers over HTTP too. */
  SERVICE;

  /** Whether this node works on runs, so holds the keys to open secrets. */
  public boolean runsJobs() {
    return this != CONSOLE;
  }

  /** Whether this node may change the database's schema. */
  public boolean migrates() {
    return this != CONSOLE;
  }
}

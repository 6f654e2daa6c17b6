package io.innkeeper.core.place;

/** What the local server is busy with, in this order; a stage that needs no work is left out. */
public enum StartStage {
  /** Unpacks PostgreSQL's programs: once per version. */
  UNPACKING,
  /** Creates an empty database: once. */
  CREATING,
  /** Starts the server, or finds the one that a killed console left. */
  STARTING,
  /** The server takes connections. */
  READY
}

package io.innkeeper.core.place;

/** What a place is for; shown as a badge so that nobody mistakes one for the other. */
public enum Environment {
  LOCAL,
  TEAM,
  SANDBOX,
  PRODUCTION
}

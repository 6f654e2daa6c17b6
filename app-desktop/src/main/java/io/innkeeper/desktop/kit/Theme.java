package io.innkeeper.desktop.kit;

/** Which looks the viewer wants. */
public enum Theme {
  SYSTEM,
  LIGHT,
  DARK
}

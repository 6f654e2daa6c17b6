package io.innkeeper.desktop.kit;

import java.util.Locale;

/** What a colour means; never the only carrier of it. */
public enum Tone {
  NEUTRAL,
  ACCENT,
  SUCCESS,
  WARNING,
  DANGER;

  /** The style class that brings the colours. */
  public String styleClass() {
    return "tone-" + name().toLowerCase(Locale.ROOT);
  }
}

package io.innkeeper.desktop.shell;

import io.innkeeper.desktop.kit.Tone;

/** Whether the core's database answers. */
public enum Connection {
  CONNECTED(Tone.SUCCESS),
  RECONNECTING(Tone.WARNING),
  LOST(Tone.DANGER);

  private final Tone tone;

  Connection(Tone tone) {
    this.tone = tone;
  }

  Tone tone() {
    return tone;
  }
}

package io.innkeeper.desktop.kit;

/**
 * The place this console works on, named in the title and in every confirmation.
 *
 * @param kind decides the badge's colour
 * @param name what the connection profile is called
 */
public record Environment(Kind kind, String name) {

  /** What is at stake. */
  public enum Kind {
    LOCAL(Tone.NEUTRAL),
    SANDBOX(Tone.WARNING),
    TEAM(Tone.ACCENT),
    PRODUCTION(Tone.DANGER);

    private final Tone tone;

    Kind(Tone tone) {
      this.tone = tone;
    }

    public Tone tone() {
      return tone;
    }
  }
}

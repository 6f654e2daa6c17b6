package io.innkeeper.desktop.shell;

import io.innkeeper.desktop.kit.Tone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the log.
 *
 * @param level its own, or that of the entry it goes on
 * @param text the whole line
 */
record LogLine(Level level, String text) {

  private static final Pattern LEVEL = Pattern.compile("\\b(TRACE|DEBUG|INFO|WARN|ERROR)\\b");

  /** How loud a line is. */
  enum Level {
    TRACE(Tone.NEUTRAL),
    DEBUG(Tone.NEUTRAL),
    INFO(Tone.NEUTRAL),
    WARN(Tone.WARNING),
    ERROR(Tone.DANGER);

    private final Tone tone;

    Level(Tone tone) {
      this.tone = tone;
    }

    Tone tone() {
      return tone;
    }
  }

  /** Reads a line; one without a level, such as of a stack trace, has that of the one before. */
  static LogLine of(String text, Level before) {
    Matcher level = LEVEL.matcher(text.substring(0, Math.min(80, text.length())));
    return new LogLine(level.find() ? Level.valueOf(level.group(1)) : before, text);
  }
}

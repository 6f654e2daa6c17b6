package io.innkeeper.desktop.text;

import java.time.InstantSource;

/**
 * The three that always go together.
 *
 * @param messages the console's own texts
 * @param formats money, numbers and times
 * @param errors the core's refusals
 */
public record Texts(Messages messages, Formats formats, Errors errors) {

  public static Texts in(Language language) {
    return in(language, InstantSource.system());
  }

  public static Texts in(Language language, InstantSource clock) {
    Messages messages = new Messages(language);
    return new Texts(messages, new Formats(messages, clock), new Errors(messages));
  }
}

package io.innkeeper.core.domains.cloudflare;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a TXT record, and its form in a zone file: quoted strings of at most 255 bytes. */
final class TxtText {

  /** Well below 255 bytes also where a character has four (RFC 1035, 3.3). */
  private static final int LONGEST_ASCII = 255;

  private static final int LONGEST_OTHER = 63;
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*");

  private TxtText() {}

  static String quoted(String text) {
    int longest = text.chars().allMatch(c -> c < 128) ? LONGEST_ASCII : LONGEST_OTHER;
    StringBuilder out = new StringBuilder();
    int at = 0;
    do {
      int end = Math.min(text.length(), at + longest);
      if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
      out.append(out.isEmpty() ? "\"" : " \"")
          .append(text.substring(at, end).replace("\\", "\\\\").replace("\"", "\\\""))
          .append('"');
      at = end;
    } while (at < text.length());
    return out.toString();
  }

  /** Also takes text that was stored without quotes. */
  static String plain(String content) {
    StringBuilder out = new StringBuilder();
    Matcher matcher = QUOTED.matcher(content);
    int at = 0;
    while (at < content.length() && matcher.find(at) && matcher.start() == at) {
      out.append(matcher.group(1).replaceAll("\\\\(.)", "$1"));
      at = matcher.end();
    }
    return at == content.length() ? out.toString() : content;
  }
}

package io.innkeeper.core.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How usernames look and when two are the same. */
final class Usernames {

  static final Pattern PATTERN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._-]{2,63}");

  private Usernames() {}

  /** For comparing: letter case and look-alike forms of one character do not count. */
  static String folded(String username) {
    return Normalizer.normalize(username.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}

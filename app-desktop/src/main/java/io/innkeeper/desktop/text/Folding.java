package io.innkeeper.desktop.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is searched on the screen: small letters, no accents, the Turkish ı and İ as i. */
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  public static String fold(String text) {
    String plain = text.replace('İ', 'i').replace('I', 'i').replace('ı', 'i');
    return MARKS
        .matcher(Normalizer.normalize(plain.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
        .replaceAll("");
  }
}

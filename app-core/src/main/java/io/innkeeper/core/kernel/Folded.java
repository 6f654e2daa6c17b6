package io.innkeeper.core.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as it is searched: lower case, without accents, the Turkish ı and İ read as i.
 *
 * <p>The database's function {@code folded(text)} answers the same; a test holds the two together.
 */
public final class Folded {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folded() {}

  public static String of(String text) {
    String plain = text.replace('İ', 'i').replace('I', 'i').replace('ı', 'i');
    String lower = plain.toLowerCase(Locale.ROOT);
    return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }
}

package io.innkeeper.core.kernel;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Proposes the part of an address that stands for a name: {@code Çiçek & Işık} → {@code
 * cicek-isik}.
 */
public final class Slugs {

  /** Letters {@code a-z}, digits and single hyphens between them. */
  public static final Pattern URL_FRIENDLY = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  /** Made at the first use: ICU reads its tables for some 100 ms. */
  private static final class Latin {
    static final Transliterator ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  private Slugs() {}

  /**
   * The name in ASCII, its words joined by hyphens; empty where it has no letter or digit.
   *
   * @param max the length it is cut to
   */
  public static String of(String name, int max) {
    String ascii = Latin.ASCII.transliterate(name).toLowerCase(Locale.ROOT);
    String slug = OTHERS.matcher(ascii).replaceAll("-");
    return trimmed(slug.startsWith("-") ? slug.substring(1) : slug, max);
  }

  /**
   * The proposal for a name that is not yet taken: itself or with {@code -2}, {@code -3} …
   *
   * @param fallback for a name without letters and digits
   */
  public static String firstFree(String name, String fallback, int max, Predicate<String> taken) {
    String base = of(name, max);
    if (base.isEmpty()) {
      base = fallback;
    }
    String slug = base;
    for (int n = 2; taken.test(slug); n++) {
      String suffix = "-" + n;
      slug = trimmed(base, max - suffix.length()) + suffix;
    }
    return slug;
  }

  private static String trimmed(String slug, int max) {
    String cut = slug.length() > max ? slug.substring(0, max) : slug;
    return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
  }
}

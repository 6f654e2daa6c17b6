package io.innkeeper.core.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a command, so that all of it can be said at once. */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  /** Adds a problem where the rule does not hold. */
  public Problems unless(boolean holds, String field, String code, Map<String, Object> args) {
    if (!holds) {
      found.add(new Problem(field, code, args));
    }
    return this;
  }

  public Problems unless(boolean holds, String field, String code) {
    return unless(holds, field, code, Map.of());
  }

  /** Not blank and at most {@code max} characters (code points). */
  public Problems text(String field, @Nullable String value, int max) {
    if (value == null || value.isBlank()) {
      return unless(false, field, "field.required");
    }
    return optionalText(field, value, max);
  }

  /** As {@link #text}, on one line. */
  public Problems line(String field, @Nullable String value, int max) {
    return text(field, value, max)
        .unless(
            value == null || value.chars().noneMatch(c -> c == '\n' || c == '\r' || c == '\t'),
            field,
            "field.one-line");
  }

  /**
   * At most {@code max} characters (code points), none that is no text (NUL and other control
   * characters but tab and line ends, half a surrogate pair): PostgreSQL can't store some of them.
   * May be missing.
   */
  public Problems optionalText(String field, @Nullable String value, int max) {
    if (value == null) {
      return this;
    }
    return unless(
            value.codePointCount(0, value.length()) <= max,
            field,
            "field.too-long",
            Map.of("max", max))
        .unless(value.codePoints().allMatch(Problems::isText), field, "field.characters");
  }

  private static boolean isText(int c) {
    return c == '\n'
        || c == '\r'
        || c == '\t'
        || (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE);
  }

  /**
   * Matches the pattern; says {@code code} if it does not. A missing value is left to {@link
   * #text}.
   */
  public Problems pattern(String field, @Nullable String value, Pattern pattern, String code) {
    return unless(
        value == null || value.isBlank() || pattern.matcher(value).matches(), field, code);
  }

  /** Within {@code min} and {@code max}, both included. */
  public Problems range(String field, long value, long min, long max) {
    return unless(
        value >= min && value <= max, field, "field.out-of-range", Map.of("min", min, "max", max));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * Ends the check.
   *
   * @throws Invalid if anything was found
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new Invalid(found);
    }
  }
}

package io.innkeeper.core.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values that a change touched, as they were and as they are: what an audit entry shows.
 *
 * @param before by field
 * @param after the same fields
 */
public record Difference(
    Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {

  /** Keeps the fields whose value isn't the same in both. */
  public static Difference between(
      Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
    Map<String, @Nullable Object> was = new LinkedHashMap<>(before);
    Map<String, @Nullable Object> is = new LinkedHashMap<>(after);
    was.entrySet().removeIf(field -> Objects.equals(field.getValue(), after.get(field.getKey())));
    is.entrySet().removeIf(field -> Objects.equals(field.getValue(), before.get(field.getKey())));
    return new Difference(was, is);
  }

  public boolean isEmpty() {
    return before.isEmpty() && after.isEmpty();
  }
}

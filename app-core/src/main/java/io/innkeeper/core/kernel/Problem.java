package io.innkeeper.core.kernel;

import java.util.Map;

/**
 * What is wrong with one field.
 *
 * @param field the name of the command's record component, such as {@code priceMonthly}
 * @param code stable and translated: the reason and the remedy
 * @param args values that the translated sentence names
 */
public record Problem(String field, String code, Map<String, Object> args) {

  public Problem {
    args = Map.copyOf(args);
  }

  public static Problem of(String field, String code) {
    return new Problem(field, code, Map.of());
  }
}

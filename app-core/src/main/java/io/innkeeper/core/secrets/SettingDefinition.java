package io.innkeeper.core.secrets;

import java.util.Locale;
import java.util.function.Predicate;

/**
 * A setting that a module offers: a Spring bean of that module.
 *
 * @param key stable, under its module: {@code domains.resolvers}
 * @param fallback the value where nobody set one; empty for none, always empty for a secret
 * @param environmentVariable read where the database has no value
 * @param accepts a rule beyond the type, for each element of a list
 * @param problem the translated code for what {@code accepts} refuses
 */
public record SettingDefinition(
    String key,
    SettingType type,
    String fallback,
    String environmentVariable,
    Predicate<String> accepts,
    String problem) {

  public SettingDefinition {
    if (type == SettingType.SECRET && !fallback.isEmpty()) {
      throw new IllegalArgumentException("A secret has no default: " + key);
    }
  }

  /** A setting; its environment variable is {@code INNKEEPER_} and the key in capitals. */
  public static SettingDefinition of(String key, SettingType type, String fallback) {
    String variable = "INNKEEPER_" + key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    return new SettingDefinition(key, type, fallback, variable, _ -> true, "setting.malformed");
  }

  /** The same with a rule of its own. */
  public SettingDefinition checkedBy(Predicate<String> rule, String code) {
    return new SettingDefinition(key, type, fallback, environmentVariable, rule, code);
  }

  boolean secret() {
    return type == SettingType.SECRET;
  }
}

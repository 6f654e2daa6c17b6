package io.innkeeper.desktop.text;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the resource bundle that holds a key: its feature's own, else the common one. */
final class Bundles {

  private static final String COMMON = "io.innkeeper.desktop.text.messages";
  private static final ResourceBundle.Control CONTROL =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Map<String, Optional<ResourceBundle>> features = new ConcurrentHashMap<>();

  Optional<String> find(String key, Locale locale) {
    int dot = key.indexOf('.');
    String feature = (dot < 0 ? key : key.substring(0, dot)).replace("-", "");
    return bundle("io.innkeeper.desktop.feature." + feature + ".messages", locale)
        .flatMap(b -> entry(b, key))
        .or(() -> bundle(COMMON, locale).flatMap(b -> entry(b, key)));
  }

  /** The sentences of another part of the program, under the name of their bundle. */
  Optional<String> find(String bundle, String key, Locale locale) {
    return bundle(bundle, locale).flatMap(b -> entry(b, key));
  }

  private Optional<ResourceBundle> bundle(String name, Locale locale) {
    return features.computeIfAbsent(name + "_" + locale, _ -> load(name, locale));
  }

  private static Optional<ResourceBundle> load(String name, Locale locale) {
    // English is the file without a suffix.
    Locale wanted = locale.getLanguage().equals("en") ? Locale.ROOT : locale;
    try {
      return Optional.of(ResourceBundle.getBundle(name, wanted, CONTROL));
    } catch (MissingResourceException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> entry(ResourceBundle bundle, String key) {
    return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
  }
}

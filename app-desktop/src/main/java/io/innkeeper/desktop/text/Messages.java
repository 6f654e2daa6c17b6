package io.innkeeper.desktop.text;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every text of the console by its key {@code feature.element.role}, in the language of the moment.
 *
 * <p>Texts are ICU message formats with named arguments. The texts of a feature stand beside it, in
 * {@code io/innkeeper/desktop/feature/<feature>/messages.properties} (without hyphens in its name);
 * all others in this package. May be asked from any thread; what {@code observe} returns changes on
 * the FX thread.
 */
public final class Messages {

  private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

  private final ObjectProperty<Language> language;
  private final Bundles bundles = new Bundles();
  private final Set<String> missing = ConcurrentHashMap.newKeySet();

  public Messages(Language language) {
    this.language = new SimpleObjectProperty<>(this, "language", language);
  }

  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  public Language language() {
    return language.get();
  }

  public void setLanguage(Language value) {
    language.set(value);
  }

  public Locale locale() {
    return language().locale();
  }

  /** The text; a key that has none is shown in guillemets and logged. */
  public String text(String key) {
    return text(key, Map.of());
  }

  /** The text with its named arguments filled in. */
  public String text(String key, Map<String, ?> args) {
    return bundles
        .find(key, locale())
        .map(pattern -> format(pattern, locale(), args))
        .orElseGet(() -> sayMissing(key));
  }

  /** The text, if the key has one: for names that come from outside. */
  public Optional<String> find(String key) {
    return bundles.find(key, locale()).map(pattern -> format(pattern, locale(), Map.of()));
  }

  /** The text of a constant: {@code prefix.constant-name}, such as {@code customers.status.on}. */
  public String label(String prefix, Enum<?> constant) {
    return text(labelKey(prefix, constant));
  }

  /** The key that {@link #label} reads. */
  public static String labelKey(String prefix, Enum<?> constant) {
    return prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The text, following the language. */
  public ObservableStringValue observe(String key) {
    return Bindings.createStringBinding(() -> text(key), language);
  }

  /** The text with fixed arguments, following the language. */
  public ObservableStringValue observe(String key, Map<String, ?> args) {
    return Bindings.createStringBinding(() -> text(key, args), language);
  }

  /** The text with one argument, following the language and the argument. */
  public ObservableStringValue observe(String key, String name, ObservableValue<?> value) {
    return Bindings.createStringBinding(
        () -> text(key, Map.of(name, value.getValue())), language, value);
  }

  /** A constant's text, following the language. */
  public ObservableStringValue observeLabel(String prefix, Enum<?> constant) {
    return observe(labelKey(prefix, constant));
  }

  static String format(String pattern, Locale locale, Map<String, ?> args) {
    if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
      return pattern;
    }
    return new MessageFormat(pattern, locale).format(args);
  }

  private String sayMissing(String key) {
    if (missing.add(key)) {
      LOG.error("No text for the key {}", key);
    }
    return "«" + key + "»";
  }
}

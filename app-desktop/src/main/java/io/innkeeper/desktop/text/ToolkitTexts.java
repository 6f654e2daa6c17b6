package io.innkeeper.desktop.text;

import impl.org.controlsfx.i18n.Localization;
import java.util.Locale;

/**
 * Makes JavaFX's and ControlsFX's own texts follow the console's language.
 *
 * <p>JavaFX reads its bundles in the process's locale; neither library ships Turkish, so this
 * package brings the missing bundles under the names that they look for.
 */
public final class ToolkitTexts {

  private ToolkitTexts() {}

  public static void follow(Messages messages) {
    use(messages.language());
    messages.languageProperty().subscribe(ToolkitTexts::use);
  }

  private static void use(Language language) {
    Locale.setDefault(language.formatLocale());
    Localization.setLocale(language.formatLocale());
  }
}

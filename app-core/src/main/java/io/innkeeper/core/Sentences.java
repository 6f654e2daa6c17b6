package io.innkeeper.core;

import com.ibm.icu.text.MessageFormat;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Turns the core's codes into sentences of a language. */
public final class Sentences {

  private static final String BUNDLE = "io.innkeeper.core.errors";

  private final Locale locale;
  private final ResourceBundle texts;

  public Sentences(Locale locale) {
    this.locale = locale;
    this.texts =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** What was refused, why, and what would be right. */
  public String of(CoreException refused) {
    if (refused instanceof Invalid invalid) {
      return invalid.problems().stream()
          .map(problem -> problem.field() + ": " + of(problem))
          .collect(Collectors.joining("\n"));
    }
    return of(refused.code(), refused.args());
  }

  /** What is wrong with a field. */
  public String of(Problem problem) {
    return of(problem.code(), problem.args());
  }

  /** The sentence of a code; the code itself, visibly, where a newer core has one unknown here. */
  public String of(String code, Map<String, Object> args) {
    try {
      return new MessageFormat(texts.getString(code), locale).format(args);
    } catch (MissingResourceException e) {
      return code + (args.isEmpty() ? "" : " " + args);
    }
  }
}

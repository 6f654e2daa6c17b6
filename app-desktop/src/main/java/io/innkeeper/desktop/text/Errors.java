package io.innkeeper.desktop.text;

import com.google.common.base.Throwables;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns refusals of the core into sentences: reason and remedy, in the viewer's language.
 *
 * <p>The sentences are the core's own ({@code io/innkeeper/core/errors.properties}); those of codes
 * that only the console knows stand among its messages, after {@code error.}. A code without one is
 * shown as it is, so that it can be reported.
 */
public final class Errors {

  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
  private static final String BUNDLE = "io.innkeeper.core.errors";

  private final Messages messages;
  private final Bundles bundles = new Bundles();

  public Errors(Messages messages) {
    this.messages = messages;
  }

  /** What to tell the viewer, whatever failed. */
  public String sentence(Throwable failure) {
    return switch (failure) {
      case Invalid invalid when !invalid.problems().isEmpty() ->
          invalid.problems().stream().map(this::sentence).collect(Collectors.joining("\n"));
      case CoreException refusal -> sentence(refusal.code(), refusal.args());
      default -> messages.text("error.unexpected.text");
    };
  }

  public String sentence(Problem problem) {
    return sentence(problem.code(), problem.args());
  }

  /** The sentence of a code; falls back to the code itself, visibly. */
  public String sentence(String code, Map<String, Object> args) {
    Optional<String> pattern =
        bundles
            .find(BUNDLE, code, messages.locale())
            .or(() -> bundles.find("error." + code, messages.locale()));
    if (pattern.isEmpty()) {
      LOG.error("No sentence for the error code {}", code);
      return messages.text(
          "error.unknown-code.text", Map.of("code", args.isEmpty() ? code : code + " " + args));
    }
    return Messages.format(pattern.get(), messages.locale(), args);
  }

  /** For the details of a failure, and for the clipboard. */
  public String details(Throwable failure) {
    return failure instanceof CoreException refusal
        ? refusal.getClass().getSimpleName() + ": " + refusal.getMessage()
        : Throwables.getStackTraceAsString(failure);
  }
}

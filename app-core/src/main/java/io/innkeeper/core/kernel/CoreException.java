package io.innkeeper.core.kernel;

import java.io.Serial;
import java.util.Map;

/**
 * Every refusal a facade may answer with: a stable code that the console and the REST adapter turn
 * into a sentence, and the values that the sentence needs. Never holds a secret.
 */
public abstract sealed class CoreException extends RuntimeException
    permits Conflict, Denied, Invalid, NotFound, Unavailable {

  @Serial private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Map<String, Object> args;

  CoreException(String code, Map<String, Object> args) {
    super(code + (args.isEmpty() ? "" : " " + args));
    this.code = code;
    this.args = Map.copyOf(args);
  }

  /** Stable and translated, such as {@code customer.slug-taken}. */
  public final String code() {
    return code;
  }

  /** The values that the translated sentence names, by placeholder. */
  public final Map<String, Object> args() {
    return args == null ? Map.of() : args;
  }
}

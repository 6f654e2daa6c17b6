package io.innkeeper.core.domains;

import io.innkeeper.core.kernel.Unavailable;
import java.io.Serial;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A call to a DNS provider failed. Never holds a token or a body. */
public class DnsFailure extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Map<String, Object> args;
  private final boolean retryable;
  private final boolean outcomeUnknown;
  private final @Nullable Duration retryAfter;

  protected DnsFailure(
      String code,
      Map<String, Object> args,
      boolean retryable,
      boolean outcomeUnknown,
      @Nullable Duration retryAfter) {
    super(code + (args.isEmpty() ? "" : " " + args));
    this.code = code;
    this.args = Map.copyOf(args);
    this.retryable = retryable;
    this.outcomeUnknown = outcomeUnknown;
    this.retryAfter = retryAfter;
  }

  /** The same call fails again until somebody changes something. */
  public static DnsFailure lasting(String code, Map<String, Object> args) {
    return new DnsFailure(code, args, false, false, null);
  }

  /** The same call may succeed later; it had no effect. */
  public static DnsFailure passing(String code, Map<String, Object> args) {
    return new DnsFailure(code, args, true, false, null);
  }

  /** The call may have had its effect: read before it is made again. */
  public static DnsFailure unknown(String code, Map<String, Object> args) {
    return new DnsFailure(code, args, true, true, null);
  }

  /** Too many calls; none is worth making before {@code wait} has passed. */
  public static DnsFailure rateLimited(Duration wait) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return new DnsFailure(
        "dns.rate-limited", Map.of("seconds", seconds), true, false, Duration.ofSeconds(seconds));
  }

  /** Stable and translated, such as {@code dns.token-wrong}. */
  public final String code() {
    return code;
  }

  /** The values that the translated sentence names. */
  public final Map<String, Object> args() {
    return args == null ? Map.of() : args;
  }

  public final boolean retryable() {
    return retryable;
  }

  public final boolean outcomeUnknown() {
    return outcomeUnknown;
  }

  /** How long to wait at least; null where the provider does not say. */
  public final @Nullable Duration retryAfter() {
    return retryAfter;
  }

  /** As a facade answers it. */
  public final Unavailable toUnavailable() {
    return new Unavailable(code, new HashMap<>(args()));
  }
}

package io.innkeeper.core.sandbox;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to go wrong.
 *
 * @param kind what happens
 * @param method only calls with this method; {@code null} for any
 * @param path only calls whose path below the API's address matches this regular expression fully;
 *     {@code null} for any
 * @param from the first matching call that it hits, counted from 1
 * @param times how many matching calls in a row it hits, at least 1
 * @param delay how long {@link Kind#DELAY} waits before the call is carried out
 */
public record Fault(
    Kind kind,
    @Nullable String method,
    @Nullable String path,
    int from,
    int times,
    Duration delay) {

  /** What happens to a call. */
  public enum Kind {
    /** The call is carried out and answered, later. */
    DELAY,
    /** Refused with 429, without an effect. */
    TOO_MANY,
    /** Refused with 500, without an effect. */
    SERVER_ERROR,
    /** The connection is cut before anything happens. */
    LOST_CALL,
    /** The effect happens, then the connection is cut. */
    LOST_ANSWER,
    /** The effect happens, the answer is no JSON. */
    WRONG_JSON
  }

  public Fault {
    if (from < 1 || times < 1) {
      throw new IllegalArgumentException("from and times count from 1");
    }
    if (path != null) {
      Pattern.compile(path);
    }
  }

  /** Hits the next matching call, once. */
  public static Fault next(Kind kind, @Nullable String method, @Nullable String path) {
    return new Fault(kind, method, path, 1, 1, Duration.ZERO);
  }

  boolean matches(String callMethod, String callPath) {
    return (method == null || method.equals(callMethod))
        && (path == null || callPath.matches(path));
  }
}

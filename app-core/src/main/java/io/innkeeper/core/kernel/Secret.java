package io.innkeeper.core.kernel;

import java.util.Arrays;
import java.util.function.Function;

/**
 * A value that must never be seen: prints as dots, cannot be serialised, has no equality, and is
 * opened only where it is used.
 */
public final class Secret implements AutoCloseable {

  private static final String MASK = "••••";

  private final char[] value;

  private Secret(char[] value) {
    this.value = value;
  }

  public static Secret of(String value) {
    return new Secret(value.toCharArray());
  }

  /** Takes a copy; the caller may wipe its own array. */
  public static Secret of(char[] value) {
    return new Secret(value.clone());
  }

  /** Hands the value to its only user; it must not be kept. */
  public <R> R open(Function<String, R> use) {
    return use.apply(new String(value));
  }

  public boolean isBlank() {
    return open(String::isBlank);
  }

  public int length() {
    return value.length;
  }

  /**
   * {@code ••••} and the last four characters; only the dots where the value is shorter than 12.
   */
  public String masked() {
    return value.length < 12 ? MASK : MASK + new String(value, value.length - 4, 4);
  }

  /** Wipes the value. */
  @Override
  public void close() {
    Arrays.fill(value, '\0');
  }

  @Override
  public String toString() {
    return MASK;
  }
}

package io.innkeeper.desktop.nav;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in the console; equal destinations share a tab.
 *
 * @param feature the id of the {@link Feature} that shows it
 * @param page a page of the feature; empty for its first
 * @param argument what the page shows, such as an id
 */
public record Destination(String feature, String page, @Nullable Object argument) {

  public static Destination of(String feature) {
    return new Destination(feature, "", null);
  }

  public static Destination of(String feature, String page) {
    return new Destination(feature, page, null);
  }

  public static Destination of(String feature, String page, Object argument) {
    return new Destination(feature, page, argument);
  }

  /** The argument, if there is one of this type. */
  public <T> Optional<T> argument(Class<T> type) {
    return type.isInstance(argument) ? Optional.of(type.cast(argument)) : Optional.empty();
  }
}

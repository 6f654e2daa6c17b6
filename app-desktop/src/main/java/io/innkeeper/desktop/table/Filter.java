package io.innkeeper.desktop.table;

import io.innkeeper.desktop.text.Messages;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A filter with a fixed list of values.
 *
 * @param id of the filter, and of the column it belongs to
 * @param titleKey what it is called
 * @param choices read anew whenever the menu opens, so that a list may grow
 * @param single whether a choice takes the place of the one before
 */
public record Filter(String id, String titleKey, List<Choice> choices, boolean single) {

  public Filter {
    choices = Collections.unmodifiableList(choices);
  }

  /** A value with its name; the name is asked again when the language changes. */
  public record Choice(String value, Function<Messages, String> name) {}

  /** Any number of choices. */
  public Filter(String id, String titleKey, List<Choice> choices) {
    this(id, titleKey, choices, false);
  }

  /** At most one choice at a time. */
  public static Filter oneOf(String id, String titleKey, List<Choice> choices) {
    return new Filter(id, titleKey, choices, true);
  }

  /** One choice per constant, named by {@code labelPrefix}. */
  public static <E extends Enum<E>> Filter of(
      String id, String titleKey, Class<E> type, String labelPrefix) {
    return new Filter(
        id,
        titleKey,
        Arrays.stream(type.getEnumConstants())
            .map(c -> new Choice(c.name(), m -> m.label(labelPrefix, c)))
            .toList());
  }

  /** The constants that a query asks for; empty where it asks for all. */
  public static <E extends Enum<E>> Set<E> chosen(TableQuery query, String id, Class<E> type) {
    return query.filter(id).stream()
        .map(v -> Enum.valueOf(type, v))
        .collect(Collectors.toUnmodifiableSet());
  }

  String nameOf(String value, Messages messages) {
    return choices.stream()
        .filter(c -> c.value().equals(value))
        .findFirst()
        .map(c -> c.name().apply(messages))
        .orElse(value);
  }
}

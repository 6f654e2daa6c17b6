package io.innkeeper.desktop.form;

import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** What a field's value must satisfy; answers with the problem where it does not. */
@FunctionalInterface
public interface Rule<T> {

  Optional<Problem> check(String field, T value);

  /** A rule of the core: {@code Rule.core(EmailAddress::of)}. A blank text passes. */
  static Rule<String> core(BiConsumer<String, String> reader) {
    return (field, value) -> {
      try {
        if (!value.isBlank()) {
          reader.accept(field, value);
        }
        return Optional.empty();
      } catch (Invalid e) {
        return e.problems().stream().findFirst();
      }
    };
  }

  /** A text that has to be there. */
  static Rule<String> required() {
    return unless(value -> !value.isBlank(), "field.required");
  }

  /** A value that has to be chosen. */
  static <T> Rule<T> chosen() {
    return unless(java.util.Objects::nonNull, "field.required");
  }

  /** At most so many characters. */
  static Rule<String> atMost(int max) {
    return (field, value) ->
        new io.innkeeper.core.kernel.Problems().optionalText(field, value, max).isEmpty()
            ? Optional.empty()
            : Optional.of(new Problem(field, "field.too-long", java.util.Map.of("max", max)));
  }

  /** Within both bounds; a missing value passes. */
  static <N extends Number> Rule<N> between(long min, long max) {
    return (field, value) ->
        value == null || (value.longValue() >= min && value.longValue() <= max)
            ? Optional.empty()
            : Optional.of(
                new Problem(field, "field.out-of-range", java.util.Map.of("min", min, "max", max)));
  }

  static <T> Rule<T> unless(Predicate<T> holds, String code) {
    return (field, value) ->
        holds.test(value) ? Optional.empty() : Optional.of(Problem.of(field, code));
  }
}

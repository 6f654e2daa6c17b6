package io.innkeeper.core.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a list, read by cursor: the last one costs what the first does.
 *
 * @param items in the order that was asked for
 * @param next where the following piece starts; null at the end of the list
 * @param previous where the preceding piece ends; null at its beginning
 */
public record Chunk<T>(List<T> items, @Nullable Cursor next, @Nullable Cursor previous) {

  public Chunk {
    items = List.copyOf(items);
  }

  public static <T> Chunk<T> empty() {
    return new Chunk<>(List.of(), null, null);
  }

  public <R> Chunk<R> map(Function<? super T, ? extends R> mapping) {
    return new Chunk<>(items.stream().<R>map(mapping).toList(), next, previous);
  }
}

package io.innkeeper.core.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which piece of a list is wanted.
 *
 * @param cursor where to go on; null for the beginning (or, backwards, for the end)
 * @param backwards whether the piece before the cursor is wanted; items come in list order anyway
 * @param size 1 to 200 items
 */
public record ChunkRequest(@Nullable Cursor cursor, boolean backwards, int size) {

  /** No piece is larger. */
  public static final int MAX = 200;

  public ChunkRequest {
    if (size < 1 || size > MAX) {
      throw new Invalid(
          List.of(
              new Problem("size", "field.out-of-range", java.util.Map.of("min", 1, "max", MAX))));
    }
  }

  public static ChunkRequest first(int size) {
    return new ChunkRequest(null, false, size);
  }

  public static ChunkRequest last(int size) {
    return new ChunkRequest(null, true, size);
  }

  public static ChunkRequest after(Cursor cursor, int size) {
    return new ChunkRequest(cursor, false, size);
  }

  public static ChunkRequest before(Cursor cursor, int size) {
    return new ChunkRequest(cursor, true, size);
  }
}

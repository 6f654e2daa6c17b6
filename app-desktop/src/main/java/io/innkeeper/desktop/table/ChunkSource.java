package io.innkeeper.desktop.table;

import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import java.util.Optional;

/** Where a table's rows come from; called on virtual threads, may be interrupted. */
@FunctionalInterface
public interface ChunkSource<T> {

  Chunk<T> load(TableQuery query, ChunkRequest request);

  /** How many there are, where that is cheap to know. */
  default Optional<RowCount> count(TableQuery query) {
    return Optional.empty();
  }

  /**
   * A number of rows.
   *
   * @param value at least 0
   * @param exact false for an estimate
   */
  record RowCount(long value, boolean exact) {}
}

package io.innkeeper.desktop.table;

import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.Cursor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The rows that are held of a long list: neighbouring chunks, at most {@link #MOST} rows. What is
 * added at one end pushes whole chunks out at the other.
 */
final class RowWindow<T> {

  static final int MOST = 2_000;

  private final Function<T, Object> id;
  private final ObservableList<T> rows = FXCollections.observableArrayList();
  private final Deque<Piece> pieces = new ArrayDeque<>();
  private OptionalLong offset = OptionalLong.of(0);

  RowWindow(Function<T, Object> id) {
    this.id = id;
  }

  ObservableList<T> rows() {
    return rows;
  }

  /** How many rows are before the first one held; unknown after a jump to the end. */
  OptionalLong offset() {
    return offset;
  }

  void setOffset(OptionalLong value) {
    offset = value;
  }

  @Nullable Cursor next() {
    return pieces.isEmpty() ? null : pieces.getLast().next;
  }

  @Nullable Cursor previous() {
    return pieces.isEmpty() ? null : pieces.getFirst().previous;
  }

  /** Starts anew with one chunk. */
  void replace(Chunk<T> chunk, OptionalLong newOffset) {
    pieces.clear();
    pieces.add(Piece.of(chunk));
    offset = newOffset;
    rows.setAll(chunk.items());
  }

  /** Adds what follows; answers how many rows went at the beginning. */
  int append(Chunk<T> chunk) {
    pieces.addLast(Piece.of(chunk));
    rows.addAll(chunk.items());
    int dropped = 0;
    while (rows.size() - dropped > MOST && pieces.size() > 1) {
      dropped += pieces.removeFirst().size;
    }
    if (dropped > 0) {
      // First, so that whoever hears of the rows knows where they are.
      offset = moved(dropped);
      rows.remove(0, dropped);
    }
    return dropped;
  }

  /** Adds what precedes; answers how many rows came at the beginning. */
  int prepend(Chunk<T> chunk) {
    pieces.addFirst(Piece.of(chunk));
    offset = chunk.previous() == null ? OptionalLong.of(0) : moved(-chunk.items().size());
    rows.addAll(0, chunk.items());
    int dropped = 0;
    while (rows.size() - dropped > MOST && pieces.size() > 1) {
      dropped += pieces.removeLast().size;
    }
    if (dropped > 0) {
      rows.remove(rows.size() - dropped, rows.size());
    }
    return chunk.items().size();
  }

  /** Replaces a row where it stands; answers whether it is held. */
  boolean update(Object rowId, T row) {
    int index = indexOf(rowId);
    if (index >= 0) {
      rows.set(index, row);
    }
    return index >= 0;
  }

  int indexOf(Object rowId) {
    return IntStream.range(0, rows.size())
        .filter(i -> id.apply(rows.get(i)).equals(rowId))
        .findFirst()
        .orElse(-1);
  }

  Optional<T> find(Object rowId) {
    int index = indexOf(rowId);
    return index < 0 ? Optional.empty() : Optional.of(rows.get(index));
  }

  Object idOf(T row) {
    return Objects.requireNonNull(id.apply(row), "A row has an id");
  }

  List<Object> ids() {
    return rows.stream().map(id).toList();
  }

  private OptionalLong moved(long by) {
    return offset.isPresent()
        ? OptionalLong.of(Math.max(0, offset.getAsLong() + by))
        : OptionalLong.empty();
  }

  private record Piece(int size, @Nullable Cursor next, @Nullable Cursor previous) {
    static Piece of(Chunk<?> chunk) {
      return new Piece(chunk.items().size(), chunk.next(), chunk.previous());
    }
  }
}

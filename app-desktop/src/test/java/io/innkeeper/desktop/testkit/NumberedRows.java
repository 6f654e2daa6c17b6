package io.innkeeper.desktop.testkit;

import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Cursor;
import io.innkeeper.desktop.table.ChunkSource;
import io.innkeeper.desktop.table.TableQuery;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A list of any length that exists only where it is read. */
public final class NumberedRows implements ChunkSource<NumberedRows.Row> {

  /** A row that knows its place. */
  public record Row(long number, String name) {}

  public final List<ChunkRequest> requests = new CopyOnWriteArrayList<>();
  public final List<TableQuery> queries = new CopyOnWriteArrayList<>();

  /** Thrown by the next loads. */
  public volatile @Nullable RuntimeException broken;

  /** Answers no rows where the search text is this. */
  public static final String NOTHING = "nothing";

  private final long size;

  public NumberedRows(long size) {
    this.size = size;
  }

  @Override
  public Chunk<Row> load(TableQuery query, ChunkRequest request) {
    requests.add(request);
    queries.add(query);
    RuntimeException problem = broken;
    if (problem != null) {
      throw problem;
    }
    long rows = query.search().equals(NOTHING) ? 0 : size;
    Cursor cursor = request.cursor();
    long at = cursor == null ? (request.backwards() ? rows : 0) : number(cursor);
    long from = request.backwards() ? Math.max(0, at - request.size()) : at;
    long to = request.backwards() ? at : Math.min(rows, at + request.size());
    List<Row> items = LongStream.range(from, to).mapToObj(NumberedRows::row).toList();
    return new Chunk<>(items, to < rows ? cursor(to) : null, from > 0 ? cursor(from) : null);
  }

  @Override
  public Optional<RowCount> count(TableQuery query) {
    return Optional.of(new RowCount(size, size < 10_000));
  }

  public static Row row(long number) {
    return new Row(number, "Row " + number);
  }

  private static Cursor cursor(long number) {
    return Cursor.at(List.of(Long.toString(number)));
  }

  private static long number(Cursor cursor) {
    return Long.parseLong(cursor.keys(1).getFirst());
  }
}

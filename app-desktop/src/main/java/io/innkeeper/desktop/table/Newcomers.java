package io.innkeeper.desktop.table;

import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Tells how many rows came at the beginning of a list since it was last read from there. */
public final class Newcomers<T> implements ChunkSource<T> {

  private final Function<T, Object> id;
  private final ChunkSource<T> source;
  private final Set<Object> known = ConcurrentHashMap.newKeySet();

  public Newcomers(Function<T, Object> id, ChunkSource<T> source) {
    this.id = id;
    this.source = source;
  }

  @Override
  public Chunk<T> load(TableQuery query, ChunkRequest request) {
    Chunk<T> chunk = source.load(query, request);
    if (request.cursor() == null && !request.backwards()) {
      known.clear();
      chunk.items().forEach(row -> known.add(id.apply(row)));
    }
    return chunk;
  }

  @Override
  public Optional<RowCount> count(TableQuery query) {
    return source.count(query);
  }

  /** Whether the list was empty when it was last read. */
  public boolean isEmpty() {
    return known.isEmpty();
  }

  /** How many have come, up to 200; each is counted once. To be called on a virtual thread. */
  public int next(TableQuery query) {
    List<T> head = source.load(query, ChunkRequest.first(ChunkRequest.MAX)).items();
    List<Object> fresh = head.stream().map(id).takeWhile(each -> !known.contains(each)).toList();
    known.addAll(fresh);
    return fresh.size();
  }
}

package io.innkeeper.desktop.feature.jobs;

import io.innkeeper.core.jobs.RunEvent;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.jobs.RunQuery;
import io.innkeeper.core.jobs.RunRow;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.Runs;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.desktop.table.ChunkSource;
import io.innkeeper.desktop.table.Filter;
import io.innkeeper.desktop.table.Newcomers;
import io.innkeeper.desktop.table.TableQuery;
import io.innkeeper.desktop.task.FeedFollower;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads the list of jobs and follows it; knows nothing of the screen. */
final class JobsViewModel implements ChunkSource<RunLine> {

  static final String STATE = "state";
  static final String PROCESS = "process";

  private static final Duration WAIT = Duration.ofSeconds(20);
  private static final int AT_ONCE = 500;
  private static final int COUNT_CAP = 10_000;

  private final Supplier<Actor> actor;
  private final Runs runs;
  private final Map<RunId, Double> progress = new ConcurrentHashMap<>();
  private final Newcomers<RunLine> newcomers = new Newcomers<>(RunLine::id, this::read);

  JobsViewModel(Supplier<Actor> actor, Runs runs) {
    this.actor = actor;
    this.runs = runs;
  }

  @Override
  public Chunk<RunLine> load(TableQuery query, ChunkRequest request) {
    return newcomers.load(query, request);
  }

  @Override
  public Optional<RowCount> count(TableQuery query) {
    long count = runs.count(actor.get(), runQuery(query), COUNT_CAP);
    return Optional.of(new RowCount(count, count < COUNT_CAP));
  }

  /** Follows all jobs. */
  FeedFollower<RunEvent> feed(Runnable begun, Consumer<List<RunEvent>> happened) {
    return new FeedFollower<>(
        () -> runs.end(actor.get()),
        last -> runs.follow(actor.get(), last, AT_ONCE, WAIT),
        begun,
        happened);
  }

  /** Remembers how far each job's step is. */
  void note(List<RunEvent> events) {
    for (RunEvent event : events) {
      if (event.kind() == RunEvent.Kind.PROGRESS
          && event.args().get("done") instanceof Number done
          && event.args().get("total") instanceof Number total
          && total.doubleValue() > 0) {
        progress.put(event.runId(), Math.min(1, done.doubleValue() / total.doubleValue()));
      } else if (event.kind() != RunEvent.Kind.LOG) {
        progress.remove(event.runId());
      }
    }
  }

  /** The jobs as they are now; one that is gone is left out. */
  List<RunLine> get(Collection<RunId> ids) {
    return ids.stream().flatMap(this::get).toList();
  }

  /** How many jobs came at the beginning since the last time; -1 where the list was empty. */
  int newcomers(TableQuery query) {
    boolean wasEmpty = newcomers.isEmpty();
    int fresh = newcomers.next(query);
    return wasEmpty && fresh > 0 ? -1 : fresh;
  }

  private Stream<RunLine> get(RunId id) {
    try {
      return Stream.of(line(runs.get(actor.get(), id).row()));
    } catch (NotFound _) {
      return Stream.empty();
    }
  }

  private Chunk<RunLine> read(TableQuery query, ChunkRequest request) {
    return runs.find(actor.get(), runQuery(query), request).map(this::line);
  }

  private RunLine line(RunRow row) {
    Double share = row.state().ended() ? null : progress.get(row.id());
    return new RunLine(row, share == null ? OptionalDouble.empty() : OptionalDouble.of(share));
  }

  private static RunQuery runQuery(TableQuery query) {
    return new RunQuery(
        Filter.chosen(query, STATE, RunState.class),
        query.filter(PROCESS).stream().findFirst().orElse(null),
        null,
        query.search().isEmpty() ? null : query.search(),
        false,
        null,
        null);
  }
}

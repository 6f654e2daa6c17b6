package io.innkeeper.desktop.testkit;

import io.innkeeper.core.jobs.RunEvent;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.jobs.RunQuery;
import io.innkeeper.core.jobs.RunRow;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.RunView;
import io.innkeeper.core.jobs.Runs;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.core.live.FeedBatch;
import io.innkeeper.core.live.FeedPosition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Jobs in memory: what tests put in is found, followed and logged. */
public final class FakeRuns implements Runs {

  /** Cancelled and retried, in order. */
  public final List<RunId> cancelled = new ArrayList<>();

  public final List<RunId> retried = new ArrayList<>();

  /** Thrown by every read while it is there. */
  public volatile Optional<RuntimeException> broken = Optional.empty();

  private final Map<RunId, RunView> runs = new LinkedHashMap<>();
  private final List<RunEvent> events = new ArrayList<>();

  /** Puts a job in, or what has become of it; followers hear of nothing but events. */
  public synchronized void put(RunView run) {
    runs.put(run.row().id(), run);
  }

  /** Tells followers, and adds to the job's log. */
  public synchronized void happen(
      RunId run, RunEvent.Kind kind, String step, String code, Map<String, Object> args) {
    long seq = events.size() + 1L;
    events.add(
        new RunEvent(
            seq, run, TestUi.NOW.plusSeconds(seq), kind, step.isEmpty() ? null : step, code, args));
    notifyAll();
  }

  @Override
  public synchronized Chunk<RunRow> find(Actor actor, RunQuery query, ChunkRequest request) {
    fail();
    return new Chunk<>(matching(query).limit(request.size()).toList(), null, null);
  }

  @Override
  public synchronized long count(Actor actor, RunQuery query, int cap) {
    fail();
    return Math.min(cap, matching(query).count());
  }

  @Override
  public synchronized Map<RunState, Long> countByState(Actor actor) {
    fail();
    Map<RunState, Long> counts = new EnumMap<>(RunState.class);
    runs.values().forEach(r -> counts.merge(r.row().state(), 1L, Long::sum));
    return counts;
  }

  @Override
  public synchronized RunView get(Actor actor, RunId id) {
    fail();
    return Optional.ofNullable(runs.get(id)).orElseThrow(() -> new NotFound("run.not-found", id));
  }

  @Override
  public RunView await(Actor actor, RunId id, Duration wait) {
    return get(actor, id);
  }

  @Override
  public synchronized List<RunEvent> log(Actor actor, RunId id, long seq, int limit) {
    fail();
    return events.stream().filter(e -> e.runId().equals(id) && e.seq() > seq).limit(limit).toList();
  }

  @Override
  public synchronized void cancel(Actor actor, RunId id, Revision seen) {
    check(id, seen);
    cancelled.add(id);
  }

  @Override
  public synchronized void retry(Actor actor, RunId id, Revision seen) {
    check(id, seen);
    retried.add(id);
  }

  @Override
  public synchronized FeedPosition end(Actor actor) {
    fail();
    return new FeedPosition(0, events.size());
  }

  @Override
  public synchronized FeedBatch<RunEvent> follow(
      Actor actor, FeedPosition last, int limit, Duration wait) {
    try {
      long end = System.nanoTime() + Duration.ofMillis(200).toNanos();
      while (events.size() == last.seq() && System.nanoTime() < end) {
        wait(20);
      }
    } catch (InterruptedException _) {
      throw new Unavailable("live.interrupted", Map.of());
    }
    List<RunEvent> fresh = events.stream().skip(last.seq()).limit(limit).toList();
    return new FeedBatch<>(fresh, new FeedPosition(0, last.seq() + fresh.size()));
  }

  private void check(RunId id, Revision seen) {
    if (!get(TestActors.owner(), id).row().revision().equals(seen)) {
      throw new Conflict("stale");
    }
  }

  private void fail() {
    broken.ifPresent(problem -> {
      throw problem;
    });
  }

  private Stream<RunRow> matching(RunQuery query) {
    String text = query.text();
    return runs.values().stream()
        .map(RunView::row)
        .filter(r -> query.states().isEmpty() || query.states().contains(r.state()))
        .filter(r -> query.process() == null || r.process().equals(query.process()))
        .filter(r -> text == null || r.subject().name().contains(text))
        .sorted(Comparator.comparing(RunRow::askedAt).reversed());
  }
}

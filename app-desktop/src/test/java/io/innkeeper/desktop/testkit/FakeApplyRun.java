package io.innkeeper.desktop.testkit;

import io.innkeeper.core.jobs.RunEvent;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.jobs.RunQuery;
import io.innkeeper.core.jobs.RunRow;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.RunStepView;
import io.innkeeper.core.jobs.RunView;
import io.innkeeper.core.jobs.Runs;
import io.innkeeper.core.jobs.StepState;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Subject;
import io.innkeeper.core.live.FeedBatch;
import io.innkeeper.core.live.FeedPosition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One run that a test moves on. */
public final class FakeApplyRun implements Runs {

  private static final List<String> STEPS =
      List.of("verify", "snapshot", "records", "tls", "confirm", "finish");

  public final List<String> calls = new CopyOnWriteArrayList<>();
  private final List<RunEvent> events = new CopyOnWriteArrayList<>();
  private final BlockingQueue<RunEvent> feed = new LinkedBlockingQueue<>();
  private volatile @Nullable RunView run;

  /**
   * Moves the run on.
   *
   * @param states of the steps, in order; those left out are still to do
   */
  public void now(RunId id, RunState state, @Nullable String code, StepState... states) {
    List<RunStepView> steps = new ArrayList<>();
    for (int i = 0; i < STEPS.size(); i++) {
      StepState at = i < states.length ? states[i] : StepState.PENDING;
      boolean ended = at == StepState.DONE || at == StepState.COMPENSATED;
      steps.add(
          new RunStepView(
              STEPS.get(i),
              at,
              at == StepState.FAILED ? 3 : 1,
              0,
              0,
              at == StepState.FAILED ? code : null,
              Map.of("status", 503),
              STEPS.get(i).equals("records"),
              ended ? TestUi.NOW.plusMillis(400L * i) : null,
              ended ? TestUi.NOW.plusMillis(400L * i + 150 + 310L * (i % 3)) : null));
    }
    int done = (int) steps.stream().filter(s -> s.state() == StepState.DONE).count();
    run =
        new RunView(
            new RunRow(
                id,
                "domains.apply",
                new Subject("domain", id.value(), "sisli-kitabevi.com.tr"),
                state,
                STEPS.get(Math.min(done, STEPS.size() - 1)),
                done,
                STEPS.size(),
                1,
                code,
                Map.of("status", 503),
                null,
                "Ayşe Yılmaz",
                TestUi.NOW,
                TestUi.NOW,
                null,
                false,
                new Revision(events.size())),
            steps,
            null,
            new UUID(0, 1),
            Map.of());
    tell(id, RunEvent.Kind.STATE, null, state.name());
  }

  public void tell(RunId id, RunEvent.Kind kind, @Nullable String step, String code) {
    long seq = events.size() + 1L;
    RunEvent event =
        new RunEvent(
            seq, id, TestUi.NOW.plusMillis(seq * 730), kind, step, code, Map.of("count", 3));
    events.add(event);
    feed.add(event);
  }

  @Override
  public Chunk<RunRow> find(Actor actor, RunQuery query, ChunkRequest request) {
    throw new AssertionError("Not expected");
  }

  @Override
  public long count(Actor actor, RunQuery query, int cap) {
    throw new AssertionError("Not expected");
  }

  @Override
  public Map<RunState, Long> countByState(Actor actor) {
    throw new AssertionError("Not expected");
  }

  @Override
  public RunView get(Actor actor, RunId id) {
    return Objects.requireNonNull(run);
  }

  @Override
  public RunView await(Actor actor, RunId id, Duration wait) {
    return get(actor, id);
  }

  @Override
  public List<RunEvent> log(Actor actor, RunId id, long seq, int limit) {
    return events.stream().filter(e -> e.seq() > seq).limit(limit).toList();
  }

  @Override
  public void cancel(Actor actor, RunId id, Revision seen) {
    calls.add("cancel");
  }

  @Override
  public void retry(Actor actor, RunId id, Revision seen) {
    calls.add("retry");
  }

  @Override
  public FeedPosition end(Actor actor) {
    return FeedPosition.START;
  }

  @Override
  public FeedBatch<RunEvent> follow(Actor actor, FeedPosition last, int limit, Duration wait) {
    try {
      RunEvent event = feed.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
      return new FeedBatch<>(
          event == null ? List.of() : List.of(event), new FeedPosition(last.xid() + 1, last.seq()));
    } catch (InterruptedException e) {
      throw new IllegalStateException("Stopped", e);
    }
  }
}

package io.innkeeper.core.jobs;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Problems;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.live.FeedBatch;
import io.innkeeper.core.live.FeedPosition;
import io.innkeeper.core.live.Feeds;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.support.TransactionOperations;

/** The jobs, over the tables that the engine writes. */
class DefaultRuns implements Runs {

  private static final Permission READ = Permission.read(Area.JOBS);
  private static final Permission WRITE = Permission.write(Area.JOBS);

  private final TransactionOperations transaction;
  private final RunReader reader;
  private final RunStore runs;
  private final StepStore steps;
  private final RunSchedule schedule;
  private final RunEvents events;
  private final Feeds feeds;
  private final AuditTrail audit;

  DefaultRuns(
      TransactionOperations transaction,
      RunReader reader,
      RunStore runs,
      StepStore steps,
      RunSchedule schedule,
      RunEvents events,
      Feeds feeds,
      AuditTrail audit) {
    this.transaction = transaction;
    this.reader = reader;
    this.runs = runs;
    this.steps = steps;
    this.schedule = schedule;
    this.events = events;
    this.feeds = feeds;
    this.audit = audit;
  }

  @Override
  public Chunk<RunRow> find(Actor actor, RunQuery query, ChunkRequest request) {
    actor.require(READ);
    return reader.find(query, request);
  }

  @Override
  public long count(Actor actor, RunQuery query, int cap) {
    actor.require(READ);
    return reader.count(query, cap);
  }

  @Override
  public Map<RunState, Long> countByState(Actor actor) {
    actor.require(READ);
    return reader.countByState();
  }

  @Override
  public RunView get(Actor actor, RunId id) {
    actor.require(READ);
    return reader.get(id);
  }

  @Override
  public RunView await(Actor actor, RunId id, Duration wait) {
    actor.require(READ);
    RunView ended = feeds.<RunView>await(RunEvents.FEED, wait, () -> reader.ended(id));
    return ended == null ? reader.get(id) : ended;
  }

  @Override
  public List<RunEvent> log(Actor actor, RunId id, long seq, int limit) {
    actor.require(READ);
    new Problems().range("limit", limit, 1, 1_000).throwIfAny();
    return reader.log(id, seq, limit);
  }

  @Override
  public void cancel(Actor actor, RunId id, Revision seen) {
    actor.require(WRITE);
    transaction.executeWithoutResult(_ -> {
      StoredRun run = locked(id);
      if (run.state().ended()) {
        throw new Conflict("run.ended");
      }
      seen.requireCurrent(run.revision());
      if (run.cancelAsked()) {
        return;
      }
      if (run.endsAs() != null) {
        throw new Conflict("run.undoing");
      }
      runs.askCancel(id);
      events.log(id, null, "run.cancel-asked", Map.of("by", actor.name()));
      schedule.putNow(run.process(), id, run.question());
      audit.record(actor, "run.cancel-asked", run.subject(), Map.of(), told(run));
    });
  }

  @Override
  public void retry(Actor actor, RunId id, Revision seen) {
    actor.require(WRITE);
    transaction.executeWithoutResult(_ -> {
      StoredRun run = locked(id);
      seen.requireCurrent(run.revision());
      if (run.state() != RunState.FAILED && run.state() != RunState.CANCELLED) {
        throw new Conflict("run.not-failed");
      }
      steps.reset(id);
      runs.requeue(id);
      events.log(id, null, "run.retry-asked", Map.of("by", actor.name()));
      events.state(id, RunState.QUEUED, null, Map.of());
      schedule.putNow(run.process(), id, run.question());
      audit.record(
          actor, "run.retry-asked", run.subject(), Map.of("state", run.state().name()), told(run));
    });
  }

  private StoredRun locked(RunId id) {
    return runs.lock(id).orElseThrow(() -> new NotFound("run.not-found", id));
  }

  private static Map<String, Object> told(StoredRun run) {
    return Map.of("run", run.id().toString(), "process", run.process());
  }

  @Override
  public FeedPosition end(Actor actor) {
    actor.require(READ);
    return feeds.end();
  }

  @Override
  public FeedBatch<RunEvent> follow(Actor actor, FeedPosition last, int limit, Duration wait) {
    actor.require(READ);
    return feeds.follow(RunEvents.FEED, RunReader.EVENTS, reader::event, last, limit, wait);
  }
}

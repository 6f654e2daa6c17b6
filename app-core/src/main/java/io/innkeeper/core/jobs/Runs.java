package io.innkeeper.core.jobs;

import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Requires;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.live.FeedBatch;
import io.innkeeper.core.live.FeedPosition;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The jobs, for the staff: reading needs {@code jobs:read}, cancel and retry {@code jobs:write}.
 */
public interface Runs {

  /** Runs that match, the newest first. */
  @Requires(area = Area.JOBS, access = Access.READ)
  Chunk<RunRow> find(Actor actor, RunQuery query, ChunkRequest request);

  /** How many match, counted up to {@code cap} (1 to 100,000); the cap itself means more. */
  @Requires(area = Area.JOBS, access = Access.READ)
  long count(Actor actor, RunQuery query, int cap);

  /** How many runs (without questions) are in each state; states without any are left out. */
  @Requires(area = Area.JOBS, access = Access.READ)
  Map<RunState, Long> countByState(Actor actor);

  /**
   * One run with its steps.
   *
   * @throws io.innkeeper.core.kernel.NotFound with {@code run.not-found}
   */
  @Requires(area = Area.JOBS, access = Access.READ)
  RunView get(Actor actor, RunId id);

  /**
   * Waits until the run has ended, or {@code wait} (at most a minute) has passed.
   *
   * @return the run as it is then
   */
  @Requires(area = Area.JOBS, access = Access.READ)
  RunView await(Actor actor, RunId id, Duration wait);

  /**
   * The log of one run, oldest first, at most {@code limit} (1 to 1,000) lines after {@code seq}.
   */
  @Requires(area = Area.JOBS, access = Access.READ)
  List<RunEvent> log(Actor actor, RunId id, long seq, int limit);

  /**
   * Asks for the run to stop at its next safe point and to undo what it did.
   *
   * @throws io.innkeeper.core.kernel.Conflict with {@code stale}, {@code run.ended}, or {@code
   *     run.undoing} when it is being undone already
   */
  @Requires(area = Area.JOBS, access = Access.WRITE)
  void cancel(Actor actor, RunId id, Revision seen);

  /**
   * Tries a failed or cancelled run again: from the step that failed, or from the first that was
   * compensated.
   *
   * @throws io.innkeeper.core.kernel.Conflict with {@code stale}, or {@code run.not-failed}
   */
  @Requires(area = Area.JOBS, access = Access.WRITE)
  void retry(Actor actor, RunId id, Revision seen);

  /** Where the feed of all runs ends now. */
  @Requires(area = Area.JOBS, access = Access.READ)
  FeedPosition end(Actor actor);

  /**
   * What happened to any run after {@code last}: each event exactly once; waits up to {@code wait}
   * (at most a minute) for the first.
   *
   * @param limit 1 to 1,000
   */
  @Requires(area = Area.JOBS, access = Access.READ)
  FeedBatch<RunEvent> follow(Actor actor, FeedPosition last, int limit, Duration wait);
}

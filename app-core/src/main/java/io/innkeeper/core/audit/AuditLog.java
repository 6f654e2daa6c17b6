package io.innkeeper.core.audit;

import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Requires;
import io.innkeeper.core.live.FeedBatch;
import io.innkeeper.core.live.FeedPosition;
import java.time.Duration;
import java.util.UUID;

/** Reads the trail; every method needs {@code audit:read}. */
public interface AuditLog {

  /** Entries that match, the newest first. */
  @Requires(area = Area.AUDIT, access = Access.READ)
  Chunk<AuditRow> find(Actor actor, AuditQuery query, ChunkRequest request);

  /**
   * One entry with its values before and after.
   *
   * @throws io.innkeeper.core.kernel.NotFound with {@code audit.not-found}
   */
  @Requires(area = Area.AUDIT, access = Access.READ)
  AuditView get(Actor actor, UUID id);

  /**
   * How many entries match, counted up to {@code cap} (1 to 100,000); the cap itself means more.
   */
  @Requires(area = Area.AUDIT, access = Access.READ)
  long count(Actor actor, AuditQuery query, int cap);

  /** Where the feed ends now: what is written from here on follows it. */
  @Requires(area = Area.AUDIT, access = Access.READ)
  FeedPosition end(Actor actor);

  /**
   * The entries after {@code last}, each exactly once and in the order they became final; waits up
   * to {@code wait} (at most a minute) for the first.
   *
   * @param limit 1 to 1,000
   */
  @Requires(area = Area.AUDIT, access = Access.READ)
  FeedBatch<AuditRow> follow(Actor actor, FeedPosition last, int limit, Duration wait);
}

package io.innkeeper.core.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; every part that is null is open.
 *
 * @param action an action, or a module's prefix that ends with a dot: {@code customers.}
 * @param from included
 * @param until excluded
 */
public record AuditQuery(
    @Nullable String action,
    @Nullable UUID actorId,
    @Nullable String subjectType,
    @Nullable UUID subjectId,
    @Nullable AuditOutcome outcome,
    @Nullable UUID correlationId,
    @Nullable Instant from,
    @Nullable Instant until) {

  public static final AuditQuery ALL =
      new AuditQuery(null, null, null, null, null, null, null, null);

  /** Everything that happened to one thing. */
  public static AuditQuery about(UUID subjectId) {
    return new AuditQuery(null, null, null, subjectId, null, null, null, null);
  }
}

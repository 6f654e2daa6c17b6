package io.innkeeper.core.audit;

import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry as a list shows it.
 *
 * @param seq grows with every entry; gaps are possible
 * @param code why it was refused; null when it was done
 */
public record AuditRow(
    long seq,
    UUID id,
    Instant at,
    Actor.Kind actorKind,
    UUID actorId,
    String actorName,
    String origin,
    String action,
    Subject subject,
    AuditOutcome outcome,
    @Nullable String code) {}

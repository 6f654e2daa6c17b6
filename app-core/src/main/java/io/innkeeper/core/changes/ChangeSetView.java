package io.innkeeper.core.changes;

import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change set in full.
 *
 * @param base fingerprint of the state the changes were computed from
 * @param brakes codes of what has to be confirmed before it may be applied
 * @param run the run that applies it; null while proposed or discarded
 */
public record ChangeSetView(
    ChangeSetId id,
    String kind,
    Subject subject,
    String base,
    List<Change> changes,
    List<String> brakes,
    ChangeSetState state,
    @Nullable RunId run,
    String proposedBy,
    Instant proposedAt,
    Revision revision) {}

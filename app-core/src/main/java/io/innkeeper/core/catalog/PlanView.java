package io.innkeeper.core.catalog;

import io.innkeeper.core.kernel.Revision;
import java.time.Instant;

/**
 * A plan as it stands.
 *
 * @param revision hand it back with a change
 * @param active whether it can be chosen for new subscriptions
 * @param sortOrder its place in the list, from 0
 */
public record PlanView(
    PlanId id,
    Revision revision,
    PlanDetails details,
    boolean active,
    int sortOrder,
    Instant created,
    Instant updated) {}

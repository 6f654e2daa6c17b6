package io.innkeeper.core.identity;

import io.innkeeper.core.kernel.Revision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A staff member as a list shows it.
 *
 * @param lastSignIn null if there was none yet
 */
public record StaffRow(
    StaffId id,
    Revision revision,
    String username,
    String email,
    String fullName,
    Role role,
    boolean active,
    @Nullable Instant lastSignIn) {}

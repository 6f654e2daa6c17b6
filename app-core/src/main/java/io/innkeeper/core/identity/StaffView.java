package io.innkeeper.core.identity;

import io.innkeeper.core.kernel.Permission;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * A staff member in full.
 *
 * @param permissions what they may do: the role's, with the exceptions
 * @param granted rights beside the role's
 * @param withheld rights of the role that this person has not
 * @param openSessions how often they are signed in now
 */
public record StaffView(
    StaffRow row,
    Locale locale,
    Instant created,
    boolean passwordChangeDue,
    Set<Permission> permissions,
    Set<Permission> granted,
    Set<Permission> withheld,
    int openSessions) {}

package io.innkeeper.core.identity;

import org.jspecify.annotations.Nullable;

/**
 * Which staff members are wanted; every part that is null is open.
 *
 * @param text occurs in name, username or e-mail; letter case and accents not counted
 */
public record StaffQuery(@Nullable String text, @Nullable Role role, @Nullable Boolean active) {

  public static final StaffQuery ALL = new StaffQuery(null, null, null);
}

package io.innkeeper.core.secrets;

import io.innkeeper.core.kernel.Revision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A setting as it is shown.
 *
 * @param shown the present value; masked where it is a secret, empty where there is none
 * @param fallback the value without database and environment
 * @param environmentVariable where a value may come from when the database has none
 * @param revision hand it back to change the setting
 * @param changedAt when it was set in the database; null if it is not
 * @param changedBy who set it; null if it is not set in the database
 */
public record SettingView(
    String key,
    SettingType type,
    String shown,
    SettingSource source,
    String fallback,
    String environmentVariable,
    Revision revision,
    @Nullable Instant changedAt,
    @Nullable String changedBy) {}

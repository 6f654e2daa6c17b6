package io.innkeeper.core.customers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer's API key as it may be shown.
 *
 * @param prefix how it begins, such as {@code ik_7dQx2mKp}
 * @param expires when it stops working; null for the present one
 */
public record ApiKeyView(String prefix, Instant created, @Nullable Instant expires) {}

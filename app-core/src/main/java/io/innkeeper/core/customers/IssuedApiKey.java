package io.innkeeper.core.customers;

import io.innkeeper.core.kernel.Secret;

/**
 * A new API key, whole for this one time.
 *
 * @param key {@code ik_} and 256 random bits
 * @param prefix how it begins; what is shown from now on
 */
public record IssuedApiKey(Secret key, String prefix) {}

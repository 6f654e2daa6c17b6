package io.innkeeper.core.domains;

import io.innkeeper.core.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * What an account shall be; the rules are those of {@link NewDnsAccount}.
 *
 * @param token a new token; null keeps the present one
 */
public record EditDnsAccount(
    String name,
    @Nullable String email,
    @Nullable Secret token,
    @Nullable String apiUrl,
    int maxDomains,
    String notes) {}

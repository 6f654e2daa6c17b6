package io.innkeeper.core.domains;

import io.innkeeper.core.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A DNS provider account to add.
 *
 * @param name required, unique, at most 50 characters
 * @param email of the account's owner; may be missing for PowerDNS
 * @param token the API token or key, required
 * @param apiUrl where the provider's API is; null for Cloudflare's own, required for PowerDNS
 * @param maxDomains 1 to 100,000
 * @param notes at most 2,000 characters
 */
public record NewDnsAccount(
    String name,
    DnsProviderKind kind,
    @Nullable String email,
    Secret token,
    @Nullable String apiUrl,
    int maxDomains,
    String notes) {}

package io.innkeeper.core.domains;

import io.innkeeper.core.kernel.Revision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A DNS provider account.
 *
 * @param maskedToken {@code ••••} and the last four characters
 * @param domainsInUse counted from the domains themselves
 * @param apiUrl null: the provider's own
 */
public record DnsAccountView(
    DnsAccountId id,
    String name,
    DnsProviderKind kind,
    @Nullable String email,
    String maskedToken,
    @Nullable String apiUrl,
    int maxDomains,
    int domainsInUse,
    String notes,
    boolean active,
    Instant createdAt,
    Instant updatedAt,
    Revision revision) {

  /** How many more domains it takes. */
  public int room() {
    return Math.max(0, maxDomains - domainsInUse);
  }
}

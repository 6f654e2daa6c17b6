package io.innkeeper.core.domains;

import io.innkeeper.core.jobs.RunId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain in full.
 *
 * @param account the company's account; null when it is the customer's own
 * @param zone the provider's id of the zone; null until it was found
 * @param nameServers those that the zone requires
 * @param records as stored after the last apply
 * @param lastRun the run that last worked on it
 * @param waitingSince when it began to wait for its name servers
 * @param nameServersCheckedAt when the public DNS was last asked for them
 */
public record DomainView(
    DomainRow row,
    @Nullable DnsAccountId account,
    @Nullable String zone,
    List<String> nameServers,
    boolean proxied,
    @Nullable TlsMode tlsMode,
    List<DnsRecord> records,
    @Nullable RunId lastRun,
    @Nullable Instant waitingSince,
    @Nullable Instant nameServersCheckedAt,
    @Nullable Instant expiresAt,
    Instant updatedAt) {

  public DomainView {
    nameServers = List.copyOf(nameServers);
    records = List.copyOf(records);
  }
}

package io.innkeeper.core.domains;

import java.time.Instant;
import java.util.List;

/**
 * A zone's records as the provider has them now, held against what is stored.
 *
 * @param missing stored, and no longer there
 * @param changed ours, and different there
 */
public record ProviderRecords(
    List<DnsRecord> records, List<DnsRecord> missing, List<DnsRecord> changed, Instant readAt) {

  public ProviderRecords {
    records = List.copyOf(records);
    missing = List.copyOf(missing);
    changed = List.copyOf(changed);
  }

  /** Whether what is stored and what the provider has differ. */
  public boolean drifted() {
    return !missing.isEmpty() || !changed.isEmpty();
  }
}

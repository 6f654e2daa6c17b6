package io.innkeeper.desktop.feature.domains;

import io.innkeeper.core.domains.DnsRecord;
import io.innkeeper.core.domains.ProviderRecords;
import io.innkeeper.core.domains.RecordKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a domain, held against the provider once that was asked.
 *
 * @param record as it is stored; as the provider has it where it is not stored
 * @param there what the provider has instead of it; null where that is the same or nothing
 */
record RecordLine(DnsRecord record, Drift drift, @Nullable DnsRecord there) {

  /** How a stored record and the provider's differ. */
  enum Drift {
    /** The provider was not asked. */
    UNKNOWN,
    SAME,
    CHANGED,
    MISSING,
    /** Only the provider has it; onboarding leaves it alone. */
    FOREIGN
  }

  /** The stored records, without knowing what the provider has. */
  static List<RecordLine> stored(List<DnsRecord> stored) {
    return stored.stream().map(record -> new RecordLine(record, Drift.UNKNOWN, null)).toList();
  }

  /** The stored records beside those of the provider, then what only the provider has. */
  static List<RecordLine> compared(List<DnsRecord> stored, ProviderRecords provider) {
    List<RecordLine> lines = new ArrayList<>();
    stored.forEach(record -> lines.add(compared(record, provider)));
    provider.records().stream()
        .filter(record -> !provider.changed().contains(record))
        .filter(record -> stored.stream().noneMatch(ours -> RecordKey.same(ours, record)))
        .sorted(Comparator.comparing(DnsRecord::name).thenComparing(DnsRecord::type))
        .forEach(record -> lines.add(new RecordLine(record, Drift.FOREIGN, null)));
    return lines;
  }

  private static RecordLine compared(DnsRecord ours, ProviderRecords provider) {
    if (provider.missing().contains(ours)) {
      return new RecordLine(ours, Drift.MISSING, null);
    }
    boolean same = provider.records().stream().anyMatch(there -> RecordKey.same(ours, there));
    if (same) {
      return new RecordLine(ours, Drift.SAME, null);
    }
    DnsRecord there =
        provider.changed().stream()
            .filter(record -> record.type() == ours.type() && record.name().equals(ours.name()))
            .findFirst()
            .orElse(null);
    return new RecordLine(ours, there == null ? Drift.MISSING : Drift.CHANGED, there);
  }
}

package io.innkeeper.core.domains;

import io.innkeeper.core.domains.DnsCredentials.Urgency;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.NotFound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a domain's zone and holds it against the records that are stored. */
@Component
class ReadRecords extends Question<ReadRecords.Which> {

  static final String PROCESS = "domains.read-records";

  private final DomainRepository domains;
  private final StoredRecords stored;
  private final Providers providers;

  ReadRecords(DomainRepository domains, StoredRecords stored, Providers providers) {
    super(PROCESS, Which.class);
    this.domains = domains;
    this.stored = stored;
    this.providers = providers;
  }

  /** The domain. */
  record Which(DomainId domain) {}

  @Override
  ProviderRecords answer(RunContext<Which> run) {
    DomainId id = run.parameters().domain();
    Domain domain =
        domains.findById(id.value()).orElseThrow(() -> new NotFound("domain.not-found", id));
    if (!domain.hasZone()) {
      throw new Conflict("domain.no-zone");
    }
    try (ProviderSession session = providers.of(domain, Urgency.INTERACTIVE)) {
      return compare(session.records(domain.zoneId()), stored.of(id));
    }
  }

  private static ProviderRecords compare(ZoneState zone, List<DnsRecord> stored) {
    List<DnsRecord> missing = new ArrayList<>();
    List<DnsRecord> changed = new ArrayList<>();
    for (DnsRecord ours : stored) {
      if (zone.has(ours)) {
        continue;
      }
      List<DnsRecord> there =
          zone.records().stream()
              .map(ZoneRecord::record)
              .filter(record -> record.type() == ours.type() && record.name().equals(ours.name()))
              .toList();
      if (there.isEmpty()) {
        missing.add(ours);
      } else {
        changed.addAll(there);
      }
    }
    return new ProviderRecords(
        zone.records().stream().map(ZoneRecord::record).toList(),
        missing,
        changed.stream().distinct().toList(),
        Instant.now());
  }
}

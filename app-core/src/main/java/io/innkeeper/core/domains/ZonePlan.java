package io.innkeeper.core.domains;

import static java.util.Comparator.comparing;

import io.innkeeper.core.changes.Change;
import io.innkeeper.core.kernel.DomainName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has to change in a zone so that a domain and its {@code www} point to one address, and
 * nothing else. Applying it and planning again leaves only what is unchanged.
 */
record ZonePlan(List<Line> lines) {

  ZonePlan {
    lines = List.copyOf(lines);
  }

  /**
   * Compares the zone with what is wanted.
   *
   * @param zone the zone's name: the domain itself or a parent of it
   * @param ttl seconds; a proxied record has the automatic one
   * @param present every record of the zone
   */
  static ZonePlan of(
      DomainName domain,
      DomainName zone,
      String address,
      boolean proxied,
      int ttl,
      List<DnsRecord> present) {
    List<Line> lines = new ArrayList<>();
    for (DomainName name : List.of(domain, domain.child("www"))) {
      DnsRecord wanted =
          new DnsRecord(
              RecordType.A,
              name.ascii(),
              address,
              proxied ? DnsRecord.AUTOMATIC : ttl,
              null,
              proxied);
      List<DnsRecord> there =
          present.stream()
              .filter(record -> HostNames.plain(record.name()).equals(name.ascii()))
              .sorted(comparing(record -> RecordKey.of(record).toString()))
              .toList();
      plan(wanted, there, name.equals(zone), lines);
    }
    return new ZonePlan(lines);
  }

  /** The changes that a provider has to make, without what is unchanged. */
  List<RecordChange> changes() {
    return lines.stream()
        .filter(line -> line.kind != Change.Kind.UNCHANGED)
        .map(Line::change)
        .toList();
  }

  private static void plan(
      DnsRecord wanted, List<DnsRecord> there, boolean apexOfZone, List<Line> lines) {
    DnsRecord kept = null;
    for (DnsRecord record : there) {
      if (record.type() == RecordType.A
          && (kept == null || RecordKey.of(record).equals(RecordKey.of(wanted)))) {
        kept = record;
      }
    }
    for (DnsRecord record : there) {
      Change.Notice notice =
          switch (record.type()) {
            case A ->
                record.equals(kept)
                    ? null
                    : notice(Change.Level.WARNING, "dns.extra-address", record);
            case AAAA -> notice(Change.Level.CONFLICT, "dns.aaaa-bypasses", record);
            case CNAME -> notice(Change.Level.WARNING, "dns.cname-replaced", record);
            // A delegation hides every record of its name; the zone's own NS records do not.
            case NS ->
                apexOfZone
                    ? null
                    : notice(Change.Level.CONFLICT, "dns.delegation-replaced", record);
            case MX, TXT, SRV, CAA -> null;
          };
      if (notice != null) {
        lines.add(new Line(Change.Kind.DELETE, record, null, List.of(notice)));
      }
    }
    if (kept == null) {
      lines.add(new Line(Change.Kind.CREATE, null, wanted, List.of()));
    } else if (RecordKey.same(kept, wanted)) {
      lines.add(new Line(Change.Kind.UNCHANGED, kept, kept, List.of()));
    } else {
      lines.add(new Line(Change.Kind.UPDATE, kept, wanted, List.of()));
    }
  }

  private static Change.Notice notice(Change.Level level, String code, DnsRecord record) {
    return new Change.Notice(level, code, Map.of("name", record.name(), "value", record.value()));
  }

  /**
   * One record of the plan.
   *
   * @param before null when it is created
   * @param after null when it is deleted
   */
  record Line(
      Change.Kind kind,
      @Nullable DnsRecord before,
      @Nullable DnsRecord after,
      List<Change.Notice> notices) {

    RecordChange change() {
      if (before == null) {
        return new RecordChange.Create(Objects.requireNonNull(after));
      }
      return after == null
          ? new RecordChange.Delete(before)
          : new RecordChange.Update(before, after);
    }
  }
}

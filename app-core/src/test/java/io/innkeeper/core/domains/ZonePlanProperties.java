package io.innkeeper.core.domains;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.changes.Change;
import io.innkeeper.core.kernel.DomainName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the plan of any zone. */
class ZonePlanProperties {

  private static final DomainName ACME = new DomainName("acme.com");
  private static final String BALANCER = "185.199.108.153";

  @Property
  void applyingThePlanLeavesNothingToDo(
      @ForAll("zones") List<DnsRecord> zone, @ForAll boolean proxied) {
    List<DnsRecord> after = applied(zone, plan(zone, proxied));
    assertThat(plan(after, proxied).lines())
        .hasSize(2)
        .allMatch(line -> line.kind() == Change.Kind.UNCHANGED);
  }

  @Property
  void onlyTheDomainAndItsWwwAreTouched(
      @ForAll("zones") List<DnsRecord> zone, @ForAll boolean proxied) {
    List<DnsRecord> others = zone.stream().filter(each -> !isOurs(each)).toList();
    assertThat(applied(zone, plan(zone, proxied))).containsAll(others);
  }

  @Property
  void nobodyBypassesTheBalancer(@ForAll("zones") List<DnsRecord> zone, @ForAll boolean proxied) {
    assertThat(applied(zone, plan(zone, proxied)))
        .filteredOn(ZonePlanProperties::isOurs)
        .filteredOn(each ->
            switch (each.type()) {
              case A, AAAA, CNAME -> true;
              case MX, TXT, NS, SRV, CAA -> false;
            })
        .extracting(DnsRecord::value)
        .containsExactly(BALANCER, BALANCER);
  }

  private static ZonePlan plan(List<DnsRecord> zone, boolean proxied) {
    return ZonePlan.of(ACME, ACME, BALANCER, proxied, 300, zone);
  }

  private static boolean isOurs(DnsRecord record) {
    return record.name().equals("acme.com") || record.name().equals("www.acme.com");
  }

  private static List<DnsRecord> applied(List<DnsRecord> zone, ZonePlan plan) {
    List<DnsRecord> after = new ArrayList<>(zone);
    for (RecordChange change : plan.changes()) {
      switch (change) {
        case RecordChange.Create(DnsRecord record, _) -> after.add(record);
        case RecordChange.Update(DnsRecord before, DnsRecord record) ->
            after.set(after.indexOf(before), record);
        case RecordChange.Delete(DnsRecord before) -> after.remove(before);
      }
    }
    return after;
  }

  /** At most one of each key, as at a provider. */
  @Provide
  Arbitrary<List<DnsRecord>> zones() {
    return records()
        .list()
        .ofMaxSize(12)
        .map(all -> {
          Map<RecordKey, DnsRecord> byKey = new LinkedHashMap<>();
          all.forEach(each -> byKey.putIfAbsent(RecordKey.of(each), each));
          return List.copyOf(byKey.values());
        });
  }

  private static Arbitrary<DnsRecord> records() {
    Arbitrary<String> names =
        Arbitraries.of("acme.com", "www.acme.com", "shop.acme.com", "www.shop.acme.com");
    Arbitrary<RecordType> types = Arbitraries.of(RecordType.class);
    Arbitrary<Integer> picks = Arbitraries.integers().between(0, 3);
    return Combinators.combine(names, types, picks, Arbitraries.of(true, false))
        .as((name, type, pick, proxied) -> {
          boolean canProxy = type == RecordType.A || type == RecordType.CNAME;
          return new DnsRecord(
              type,
              name,
              value(type, pick),
              canProxy && proxied ? 1 : 300,
              type == RecordType.MX || type == RecordType.SRV ? pick : null,
              canProxy && proxied);
        });
  }

  private static String value(RecordType type, int pick) {
    return switch (type) {
      case A -> pick == 0 ? BALANCER : "192.0.2." + pick;
      case AAAA -> "2001:db8::" + pick;
      case CNAME, MX, NS -> "host" + pick + ".elsewhere.net";
      case TXT -> "text " + pick;
      case SRV -> "5 8080 host" + pick + ".elsewhere.net";
      case CAA -> "0 issue \"ca" + pick + ".example\"";
    };
  }
}

package io.innkeeper.core.domains;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.changes.Change;
import io.innkeeper.core.kernel.DomainName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What onboarding changes in a zone, and what it leaves alone. */
class ZonePlanTest {

  private static final DomainName ACME = new DomainName("acme.com");
  private static final String BALANCER = "185.199.108.153";

  @Test
  void anEmptyZoneGetsBothRecords() {
    assertThat(plan()).containsExactly("CREATE A acme.com", "CREATE A www.acme.com");
  }

  @Test
  void whatIsRightIsUnchanged() {
    assertThat(plan(a("acme.com", BALANCER, true), a("www.acme.com", BALANCER, true)))
        .containsExactly("UNCHANGED A acme.com", "UNCHANGED A www.acme.com");
  }

  @Test
  void anotherAddressOrProxyingIsUpdated() {
    assertThat(plan(a("acme.com", "192.0.2.1", true), a("www.acme.com", BALANCER, false)))
        .containsExactly("UPDATE A acme.com", "UPDATE A www.acme.com");
  }

  @Test
  void aCnameOnWwwIsReplaced() {
    assertThat(plan(record(RecordType.CNAME, "www.acme.com", "acme.com")))
        .containsExactly(
            "CREATE A acme.com",
            "DELETE CNAME www.acme.com dns.cname-replaced",
            "CREATE A www.acme.com");
  }

  @Test
  void anIpv6AddressThatWouldBypassIsAConflict() {
    ZonePlan plan = of(record(RecordType.AAAA, "acme.com", "2001:db8::1"));
    assertThat(text(plan)).contains("DELETE AAAA acme.com dns.aaaa-bypasses");
    assertThat(plan.lines().getFirst().notices().getFirst().level())
        .isEqualTo(Change.Level.CONFLICT);
  }

  @Test
  void ofSeveralAddressesTheRightOneIsKept() {
    assertThat(
            plan(
                a("acme.com", "192.0.2.1", true),
                a("acme.com", BALANCER, true),
                a("acme.com", "192.0.2.2", true)))
        .containsExactly(
            "DELETE A acme.com dns.extra-address",
            "DELETE A acme.com dns.extra-address",
            "UNCHANGED A acme.com",
            "CREATE A www.acme.com");
  }

  @Test
  void nothingElseIsTouched() {
    assertThat(
            plan(
                record(RecordType.MX, "acme.com", "mx.acme.com"),
                record(RecordType.TXT, "www.acme.com", "v=spf1 -all"),
                record(RecordType.NS, "acme.com", "ns1.elsewhere.net"),
                a("shop.acme.com", "192.0.2.1", false),
                record(RecordType.CNAME, "*.acme.com", "acme.com"),
                record(RecordType.AAAA, "mail.acme.com", "2001:db8::1")))
        .containsExactly("CREATE A acme.com", "CREATE A www.acme.com");
  }

  @Test
  void aDelegationOfWwwIsAConflict() {
    assertThat(plan(record(RecordType.NS, "www.acme.com", "ns1.elsewhere.net")))
        .contains("DELETE NS www.acme.com dns.delegation-replaced");
  }

  @Test
  void aProxiedRecordsTimeToLiveIsTheProviders() {
    assertThat(of().changes().getFirst())
        .isEqualTo(
            new RecordChange.Create(
                new DnsRecord(
                    RecordType.A, "acme.com", BALANCER, DnsRecord.AUTOMATIC, null, true)));
    assertThat(ZonePlan.of(ACME, ACME, BALANCER, false, 300, List.of()).changes().getFirst())
        .isEqualTo(
            new RecordChange.Create(
                new DnsRecord(RecordType.A, "acme.com", BALANCER, 300, null, false)));
  }

  @Test
  void namesAreComparedAsDnsComparesThem() {
    assertThat(plan(a("ACME.com.", BALANCER, true)).getFirst()).startsWith("UNCHANGED");
  }

  private static List<String> plan(DnsRecord... present) {
    return text(of(present));
  }

  private static ZonePlan of(DnsRecord... present) {
    return ZonePlan.of(ACME, ACME, BALANCER, true, 300, List.of(present));
  }

  private static List<String> text(ZonePlan plan) {
    return plan.lines().stream()
        .map(line -> {
          DnsRecord record = line.before() == null ? line.after() : line.before();
          return line.kind()
              + (record == null ? "" : " " + record.type() + " " + HostNames.plain(record.name()))
              + (line.notices().isEmpty() ? "" : " " + line.notices().getFirst().code());
        })
        .toList();
  }

  private static DnsRecord a(String name, String address, boolean proxied) {
    return new DnsRecord(RecordType.A, name, address, proxied ? 1 : 300, null, proxied);
  }

  private static DnsRecord record(RecordType type, String name, String value) {
    return new DnsRecord(type, name, value, 300, type == RecordType.MX ? 10 : null, false);
  }
}

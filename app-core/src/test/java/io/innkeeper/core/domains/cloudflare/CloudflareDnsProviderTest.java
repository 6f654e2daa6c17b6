package io.innkeeper.core.domains.cloudflare;

import static io.innkeeper.core.domains.cloudflare.CloudflareRig.MARK;
import static io.innkeeper.core.domains.cloudflare.CloudflareRig.a;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.domains.DnsAccountCheck;
import io.innkeeper.core.domains.DnsRecord;
import io.innkeeper.core.domains.RecordChange;
import io.innkeeper.core.domains.RecordType;
import io.innkeeper.core.domains.TlsMode;
import io.innkeeper.core.domains.TlsSettings;
import io.innkeeper.core.domains.Zone;
import io.innkeeper.core.domains.ZoneRecord;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.sandbox.SandboxRight;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every operation of the port, at Cloudflare's API. */
class CloudflareDnsProviderTest {

  private static final DomainName ACME = new DomainName("acme.com");

  private final CloudflareRig rig = new CloudflareRig();
  private final CloudflareDnsProvider provider = rig.provider;

  @AfterEach
  void stop() {
    rig.close();
  }

  @Test
  void aTokensRightsAreFoundOut() {
    rig.zone();
    assertThat(provider.check(rig.all).rights())
        .hasSize(4)
        .allMatch(DnsAccountCheck.Right::granted);
    DnsAccountCheck narrow =
        provider.check(rig.withRights(EnumSet.of(SandboxRight.ZONE_READ, SandboxRight.DNS_EDIT)));
    assertThat(narrow.zones()).isEqualTo(1);
    assertThat(narrow.rights().stream().filter(DnsAccountCheck.Right::granted))
        .extracting(DnsAccountCheck.Right::code)
        .containsExactly("dns-right.zone-read", "dns-right.records-edit");
  }

  @Test
  void nothingIsClaimedAboutRightsThatNoZoneTells() {
    assertThat(provider.check(rig.all).rights())
        .containsExactly(new DnsAccountCheck.Right("dns-right.zone-read", true));
    assertThat(provider.check(rig.withRights(EnumSet.of(SandboxRight.DNS_EDIT))).rights())
        .containsExactly(new DnsAccountCheck.Right("dns-right.zone-read", false));
  }

  @Test
  void theZoneOfANameIsItsOwnOrTheClosestParents() {
    assertThat(provider.findZone(rig.all, ACME)).isEmpty();
    String id = rig.zone();
    assertThat(provider.findZone(rig.all, ACME)).map(Zone::id).contains(id);
    assertThat(provider.findZone(rig.all, new DomainName("a.shop.acme.com")))
        .map(Zone::name)
        .contains(ACME);
  }

  @Test
  void aZoneIsCreatedOnceAndTurnsActive() {
    Zone made = provider.createZone(rig.all, ACME);
    assertThat(made.isActive()).isFalse();
    assertThat(made.nameServers()).hasSize(2).isSorted();
    assertThat(provider.createZone(rig.all, ACME)).isEqualTo(made);
    assertThat(rig.control().effects()).hasSize(1);

    rig.control().setNameServers("acme.com", made.nameServers());
    assertThat(provider.zone(rig.all, made.id()).isActive()).isTrue();
  }

  @Test
  void aZoneOfAnotherAccountIsAConflict() {
    rig.zone();
    String other = rig.control().addAccount("Other");
    var stranger = rig.with(rig.control().addToken(EnumSet.allOf(SandboxRight.class), other));
    assertThatThrownBy(() -> provider.createZone(stranger, ACME))
        .isInstanceOfSatisfying(
            Conflict.class, e -> assertThat(e.code()).isEqualTo("domain.zone-elsewhere"));
  }

  @Test
  void aTokenForSeveralAccountsCannotSayWhereAZoneBelongs() {
    rig.control().addAccount("Another Ltd");
    assertThatThrownBy(() -> provider.createZone(rig.all, ACME))
        .isInstanceOfSatisfying(
            Conflict.class,
            e -> assertThat(e.args()).isEqualTo(Map.of("accounts", "Another Ltd, Hosting Ltd")));
    assertThat(rig.control().effects()).isEmpty();
  }

  @Test
  void recordsOfEveryTypeComeBackAsTheyWereWritten() {
    String zone = rig.zone();
    List<DnsRecord> records =
        List.of(
            new DnsRecord(RecordType.A, "acme.com", "192.0.2.1", 1, null, true),
            new DnsRecord(RecordType.AAAA, "v6.acme.com", "2001:db8::1", 300, null, false),
            new DnsRecord(RecordType.CNAME, "blog.acme.com", "acme.com", 300, null, false),
            new DnsRecord(RecordType.MX, "acme.com", "mx.acme.com", 300, 10, false),
            new DnsRecord(
                RecordType.TXT, "acme.com", "say \"ğüş\\i\" " + "x".repeat(300), 300, null, false),
            new DnsRecord(RecordType.NS, "sub.acme.com", "ns1.elsewhere.net", 300, null, false),
            new DnsRecord(
                RecordType.SRV, "_sip._tcp.acme.com", "5 5060 sip.acme.com", 300, 7, false),
            new DnsRecord(RecordType.CAA, "acme.com", "0 issue \"ca.example\"", 300, null, false));
    List<ZoneRecord> after = provider.apply(rig.all, zone, creations(records), MARK);

    assertThat(after).extracting(ZoneRecord::record).containsExactlyInAnyOrderElementsOf(records);
    assertThat(after).extracting(ZoneRecord::comment).containsOnly(MARK.text());
    assertThat(provider.records(rig.all, zone)).isEqualTo(after);
  }

  @Test
  void recordsOfOtherTypesAreLeftAlone() {
    rig.zone();
    rig.control()
        .addRecord("acme.com", Map.of("type", "HTTPS", "name", "@", "content", "1 . alpn=h2"));
    String zone = provider.findZone(rig.all, ACME).orElseThrow().id();
    assertThat(provider.records(rig.all, zone)).isEmpty();
  }

  @Test
  void everyPageIsRead() {
    String zone = rig.zone();
    List<DnsRecord> records =
        IntStream.range(0, 1203).mapToObj(i -> a("h" + i + ".acme.com", "192.0.2.1")).toList();
    provider.apply(rig.all, zone, creations(records), MARK);
    rig.control().clearCalls();

    assertThat(provider.records(rig.all, zone)).hasSize(1203);
    assertThat(rig.calls("GET")).isEqualTo(2);
  }

  @Test
  void manyChangesAreFewCalls() {
    String zone = rig.zone();
    List<DnsRecord> records =
        IntStream.range(0, 450).mapToObj(i -> a("h" + i + ".acme.com", "192.0.2.1")).toList();
    provider.apply(rig.all, zone, creations(records), MARK);
    assertThat(rig.calls("POST")).isEqualTo(3);
    assertThat(rig.effects()).hasSize(450);
  }

  @Test
  void applyingTwiceChangesNothingTheSecondTime() {
    String zone = rig.zone();
    rig.control()
        .addRecord("acme.com", Map.of("type", "CNAME", "name", "www", "content", "acme.com"));
    rig.control().addRecord("acme.com", Map.of("type", "A", "name", "@", "content", "192.0.2.9"));
    List<RecordChange> changes =
        List.of(
            new RecordChange.Update(a("acme.com", "192.0.2.9"), a("acme.com", "192.0.2.1")),
            new RecordChange.Delete(
                new DnsRecord(RecordType.CNAME, "www.acme.com", "acme.com", 1, null, false)),
            new RecordChange.Create(a("www.acme.com", "192.0.2.1")));

    List<ZoneRecord> after = provider.apply(rig.all, zone, changes, MARK);
    int effects = rig.effects().size();
    assertThat(effects).isEqualTo(2 + 3);
    assertThat(provider.apply(rig.all, zone, changes, MARK)).isEqualTo(after);
    assertThat(rig.effects()).hasSize(effects);
  }

  @Test
  void someonesNoteStaysOnARecordThatIsUpdated() {
    String zone = rig.zone();
    rig.control()
        .addRecord(
            "acme.com",
            Map.of("type", "A", "name", "@", "content", "192.0.2.9", "comment", "ask Ayşe first"));
    assertThat(
            provider.apply(
                rig.all,
                zone,
                List.of(
                    new RecordChange.Update(
                        a("acme.com", "192.0.2.9"), a("acme.com", "192.0.2.1"))),
                MARK))
        .extracting(ZoneRecord::comment)
        .containsExactly("ask Ayşe first");
  }

  @Test
  void aRecordThatSomebodyChangedMeanwhileIsAConflict() {
    String zone = rig.zone();
    assertThatThrownBy(() ->
            provider.apply(
                rig.all,
                zone,
                List.of(
                    new RecordChange.Create(a("www.acme.com", "192.0.2.1")),
                    new RecordChange.Update(
                        a("acme.com", "192.0.2.9"), a("acme.com", "192.0.2.1"))),
                MARK))
        .isInstanceOfSatisfying(
            Conflict.class, e -> assertThat(e.code()).isEqualTo("dns.zone-changed"));
    assertThat(rig.effects()).isEmpty();
  }

  @Test
  void tlsSettingsThatDifferAreWritten() {
    String zone = rig.zone();
    TlsSettings wanted = TlsSettings.recommended(TlsMode.STRICT);
    provider.setTls(rig.all, zone, wanted);
    assertThat(provider.tls(rig.all, zone)).isEqualTo(wanted);
    assertThat(rig.effects())
        .containsExactly(
            "SETTING_CHANGED ssl=strict",
            "SETTING_CHANGED always_use_https=on",
            "SETTING_CHANGED automatic_https_rewrites=on",
            "SETTING_CHANGED min_tls_version=1.2",
            "SETTING_CHANGED http3=on");
    provider.setTls(rig.all, zone, wanted);
    assertThat(rig.calls("PATCH")).isEqualTo(5);
  }

  @Test
  void tlsThatWasOffCanBePutBack() {
    String zone = rig.zone();
    TlsSettings off = new TlsSettings(null, false, false, TlsSettings.TlsVersion.V1_0, true, false);
    provider.setTls(rig.all, zone, off);
    assertThat(provider.tls(rig.all, zone)).isEqualTo(off);
  }

  private static List<RecordChange> creations(List<DnsRecord> records) {
    List<RecordChange> changes = new ArrayList<>();
    records.forEach(each -> changes.add(new RecordChange.Create(each)));
    return changes;
  }
}

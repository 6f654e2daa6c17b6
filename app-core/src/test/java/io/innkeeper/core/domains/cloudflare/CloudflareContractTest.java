package io.innkeeper.core.domains.cloudflare;

import static io.innkeeper.core.domains.cloudflare.CloudflareRig.MARK;
import static io.innkeeper.core.domains.cloudflare.CloudflareRig.a;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.innkeeper.core.domains.DnsCredentials;
import io.innkeeper.core.domains.DnsRecord;
import io.innkeeper.core.domains.RecordChange;
import io.innkeeper.core.domains.RecordType;
import io.innkeeper.core.domains.TlsMode;
import io.innkeeper.core.domains.TlsSettings;
import io.innkeeper.core.domains.Zone;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.sandbox.SandboxRight;
import io.innkeeper.testsupport.ContractCheck;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the adapter sends and the sandbox answers fits the description that Cloudflare published.
 */
class CloudflareContractTest {

  private ContractCheck contract;
  private CloudflareRig rig;

  @BeforeEach
  void start() {
    contract = ContractCheck.cloudflare();
    rig = new CloudflareRig();
  }

  @AfterEach
  void stop() {
    if (rig != null) {
      rig.close();
    }
  }

  @Test
  void everyOperationFits() {
    Zone zone = rig.provider.createZone(rig.all, new DomainName("acme.com"));
    rig.provider.check(rig.all);
    rig.provider.zone(rig.all, zone.id());
    rig.control().setNameServers("acme.com", zone.nameServers());
    rig.provider.zone(rig.all, zone.id());
    rig.provider.findZone(rig.all, new DomainName("shop.acme.com"));
    rig.provider.setTls(rig.all, zone.id(), TlsSettings.recommended(TlsMode.FULL));
    List<RecordChange> changes =
        List.of(
            new RecordChange.Create(a("acme.com", "192.0.2.1")),
            new RecordChange.Create(
                new DnsRecord(RecordType.MX, "acme.com", "mx.acme.com", 300, 10, false)),
            new RecordChange.Create(
                new DnsRecord(RecordType.TXT, "acme.com", "v=spf1 -all", 300, null, false)),
            new RecordChange.Create(
                new DnsRecord(
                    RecordType.SRV, "_sip._tcp.acme.com", "5 5060 sip.acme.com", 300, 7, false)),
            new RecordChange.Create(
                new DnsRecord(
                    RecordType.CAA, "acme.com", "0 issue \"ca.example\"", 1, null, false)));
    rig.provider.apply(rig.all, zone.id(), changes, MARK);
    rig.provider.apply(
        rig.all,
        zone.id(),
        List.of(new RecordChange.Update(a("acme.com", "192.0.2.1"), a("acme.com", "192.0.2.2"))),
        MARK);
    rig.meets(contract);
  }

  @Test
  void everyRefusalFits() {
    String zone = rig.zone();
    DnsCredentials reader = rig.withRights(EnumSet.of(SandboxRight.ZONE_READ));
    for (DnsCredentials credentials :
        List.of(reader, rig.with("short"), rig.with("x".repeat(40)))) {
      assertThat(catchThrowable(() -> rig.provider.records(credentials, zone))).isNotNull();
      assertThat(catchThrowable(() -> rig.provider.tls(credentials, zone))).isNotNull();
      assertThat(
              catchThrowable(() -> rig.provider.createZone(credentials, new DomainName("new.com"))))
          .isNotNull();
    }
    rig.meets(contract);
  }

  @Test
  void whatDoesNotFitIsNoticed() {
    String records = "/zones/" + "0".repeat(32) + "/dns_records";
    String good = "{\"type\":\"A\",\"name\":\"acme.com\",\"content\":\"192.0.2.1\",\"ttl\":300}";
    assertThat(breaches("POST", records, "", good)).isEmpty();
    assertThat(breaches("POST", records, "", good.replace("300", "7"))).isNotEmpty();
    assertThat(breaches("POST", records, "", good.replace("192.0.2.1", "x"))).isNotEmpty();
    assertThat(breaches("POST", records, "", good.replace("\"type\":\"A\",", ""))).isNotEmpty();
    assertThat(breaches("POST", records, "", "")).isNotEmpty();
    assertThat(breaches("POST", records + "/batch", "", "{\"posts\":[{\"type\":\"A\"}]}"))
        .isNotEmpty();
    assertThat(breaches("GET", records, "per_page=0", "")).isNotEmpty();
    assertThat(breaches("GET", records, "colour=red", "")).isNotEmpty();
    assertThat(breaches("GET", "/zones", "per_page=100", "")).isNotEmpty();
    assertThat(breaches("PUT", "/zones", "", "{}")).isNotEmpty();
    assertThat(breaches("GET", "/weather", "", "")).isNotEmpty();
    assertThat(
            contract.breaches(
                new ContractCheck.Exchange(
                    "GET", "/zones", "", "", 200, "{\"success\":true,\"errors\":[]}")))
        .isNotEmpty();
  }

  private List<String> breaches(String method, String path, String query, String body) {
    return contract.breaches(new ContractCheck.Exchange(method, path, query, body, 0, ""));
  }
}

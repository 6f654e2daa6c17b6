package io.innkeeper.core.domains.cloudflare;

import io.innkeeper.core.domains.ChangeMark;
import io.innkeeper.core.domains.DnsAccountCheck;
import io.innkeeper.core.domains.DnsCredentials;
import io.innkeeper.core.domains.DnsProvider;
import io.innkeeper.core.domains.DnsProviderKind;
import io.innkeeper.core.domains.RecordChange;
import io.innkeeper.core.domains.TlsSettings;
import io.innkeeper.core.domains.Zone;
import io.innkeeper.core.domains.ZoneRecord;
import io.innkeeper.core.kernel.DomainName;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Cloudflare, over its API v4 with an API token. */
@Component
public final class CloudflareDnsProvider implements DnsProvider {

  private static final Duration LONGEST_CALL = Duration.ofSeconds(30);

  private final AccessCheck access;
  private final ZoneCalls zones;
  private final RecordWriter records;
  private final TlsCalls tls;

  @Autowired
  public CloudflareDnsProvider() {
    this(InstantSource.system(), LONGEST_CALL);
  }

  CloudflareDnsProvider(InstantSource clock, Duration longestCall) {
    CloudflareApi api = new CloudflareApi(clock, longestCall);
    access = new AccessCheck(api);
    zones = new ZoneCalls(api);
    records = new RecordWriter(api);
    tls = new TlsCalls(api);
  }

  @Override
  public DnsProviderKind kind() {
    return DnsProviderKind.CLOUDFLARE;
  }

  @Override
  public DnsAccountCheck check(DnsCredentials credentials) {
    return access.check(credentials);
  }

  @Override
  public Optional<Zone> findZone(DnsCredentials credentials, DomainName name) {
    return zones.find(credentials, name);
  }

  @Override
  public Zone createZone(DnsCredentials credentials, DomainName name) {
    return zones.create(credentials, name);
  }

  @Override
  public Zone zone(DnsCredentials credentials, String zone) {
    return zones.get(credentials, zone);
  }

  @Override
  public List<ZoneRecord> records(DnsCredentials credentials, String zone) {
    return records.read(credentials, zone);
  }

  @Override
  public List<ZoneRecord> apply(
      DnsCredentials credentials, String zone, List<RecordChange> changes, ChangeMark mark) {
    return records.apply(credentials, zone, changes, mark);
  }

  @Override
  public TlsSettings tls(DnsCredentials credentials, String zone) {
    return tls.read(credentials, zone);
  }

  @Override
  public void setTls(DnsCredentials credentials, String zone, TlsSettings wanted) {
    tls.write(credentials, zone, wanted);
  }
}

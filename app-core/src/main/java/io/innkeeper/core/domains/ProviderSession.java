package io.innkeeper.core.domains;

import io.innkeeper.core.kernel.DomainName;
import java.util.List;
import java.util.Optional;

/** A provider with the credentials of one account; wipes the token when it is closed. */
record ProviderSession(DnsProvider provider, DnsCredentials credentials) implements AutoCloseable {

  DnsAccountCheck check() {
    return provider.check(credentials);
  }

  Optional<Zone> findZone(DomainName name) {
    return provider.findZone(credentials, name);
  }

  Zone createZone(DomainName name) {
    return provider.createZone(credentials, name);
  }

  Zone zone(String zone) {
    return provider.zone(credentials, zone);
  }

  ZoneState records(String zone) {
    return new ZoneState(provider.records(credentials, zone));
  }

  ZoneState apply(String zone, List<RecordChange> changes, ChangeMark mark) {
    return new ZoneState(provider.apply(credentials, zone, changes, mark));
  }

  TlsSettings tls(String zone) {
    return provider.tls(credentials, zone);
  }

  void setTls(String zone, TlsSettings wanted) {
    provider.setTls(credentials, zone, wanted);
  }

  @Override
  public void close() {
    credentials.token().close();
  }
}

package io.innkeeper.core.domains;

import io.innkeeper.core.kernel.DomainName;
import java.util.List;
import java.util.Optional;

/** What careless code would do: make every change anew, whatever is there already. */
record BlindProvider(DnsProvider careful) implements DnsProvider {

  @Override
  public List<ZoneRecord> apply(
      DnsCredentials credentials, String zone, List<RecordChange> changes, ChangeMark mark) {
    for (RecordChange change : changes) {
      DnsRecord after =
          switch (change) {
            case RecordChange.Create create -> create.after();
            case RecordChange.Update update -> update.after();
            case RecordChange.Delete _ -> null;
          };
      List<RecordChange> gone =
          careful.records(credentials, zone).stream()
              .map(ZoneRecord::record)
              .filter(there -> stands(there, change))
              .<RecordChange>map(RecordChange.Delete::new)
              .toList();
      var _ = careful.apply(credentials, zone, gone, mark);
      if (after != null) {
        var _ = careful.apply(credentials, zone, List.of(new RecordChange.Create(after)), mark);
      }
    }
    return careful.records(credentials, zone);
  }

  private static boolean stands(DnsRecord there, RecordChange change) {
    DnsRecord named =
        switch (change) {
          case RecordChange.Create create -> create.after();
          case RecordChange.Update update -> update.before();
          case RecordChange.Delete delete -> delete.before();
        };
    return there.type() == named.type() && there.name().equals(named.name());
  }

  @Override
  public DnsProviderKind kind() {
    return careful.kind();
  }

  @Override
  public DnsAccountCheck check(DnsCredentials credentials) {
    return careful.check(credentials);
  }

  @Override
  public Optional<Zone> findZone(DnsCredentials credentials, DomainName name) {
    return careful.findZone(credentials, name);
  }

  @Override
  public Zone createZone(DnsCredentials credentials, DomainName name) {
    return careful.createZone(credentials, name);
  }

  @Override
  public Zone zone(DnsCredentials credentials, String zone) {
    return careful.zone(credentials, zone);
  }

  @Override
  public List<ZoneRecord> records(DnsCredentials credentials, String zone) {
    return careful.records(credentials, zone);
  }

  @Override
  public TlsSettings tls(DnsCredentials credentials, String zone) {
    return careful.tls(credentials, zone);
  }

  @Override
  public void setTls(DnsCredentials credentials, String zone, TlsSettings wanted) {
    careful.setTls(credentials, zone, wanted);
  }
}

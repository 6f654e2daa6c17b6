package io.innkeeper.core.sandbox;

import io.innkeeper.core.kernel.DomainName;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts zones into the sandbox provider as customers bring them: with old addresses and mail. */
@Component
class SampleZones {

  private final SampleProvider provider;

  SampleZones(SampleProvider provider) {
    this.provider = provider;
  }

  /**
   * Adds the zone unless it is there.
   *
   * @param account the provider's id of the account
   * @param delegated whether the registrar names its servers already
   */
  void add(DomainName domain, String account, int number, boolean delegated) {
    SandboxControl control = provider.provider().control();
    String name = domain.ascii();
    if (control.requiredNameServers(name).isEmpty()) {
      var _ = control.addZone(name, account);
      records(control, name, number);
    }
    control.setNameServers(
        name,
        delegated
            ? control.requiredNameServers(name)
            : List.of("ns1.old-registrar.example", "ns2.old-registrar.example"));
  }

  private static void records(SandboxControl control, String name, int number) {
    add(control, name, Map.of("type", "A", "name", name, "content", "192.0.2." + number));
    if (number % 2 == 0) {
      add(control, name, Map.of("type", "CNAME", "name", "www." + name, "content", name));
    } else {
      add(
          control,
          name,
          Map.of("type", "A", "name", "www." + name, "content", "192.0.2." + number));
    }
    if (number % 5 == 0) {
      add(control, name, Map.of("type", "AAAA", "name", name, "content", "2001:db8::" + number));
    }
    add(
        control,
        name,
        Map.of("type", "MX", "name", name, "content", "mail." + name, "priority", 10));
    add(control, name, Map.of("type", "A", "name", "mail." + name, "content", "192.0.2.200"));
    add(control, name, Map.of("type", "TXT", "name", name, "content", "v=spf1 mx -all"));
  }

  private static void add(SandboxControl control, String zone, Map<String, Object> fields) {
    var _ = control.addRecord(zone, fields);
  }
}

package io.innkeeper.core.sandbox;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A zone with its records (by id, in the order of their creation) and settings. */
record HostedZone(
    String id,
    String name,
    String account,
    List<String> nameServers,
    Instant created,
    Instant modified,
    @Nullable Instant activated,
    Map<String, HostedRecord> records,
    Map<String, String> settings) {

  HostedZone {
    nameServers = List.copyOf(nameServers);
    records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  String status() {
    return activated == null ? "pending" : "active";
  }

  HostedZone withRecords(Map<String, HostedRecord> changed, Instant now) {
    return new HostedZone(
        id, name, account, nameServers, created, now, activated, changed, settings);
  }

  HostedZone withSetting(String setting, String value, Instant now) {
    Map<String, String> changed = new LinkedHashMap<>(settings);
    changed.put(setting, value);
    return new HostedZone(
        id, name, account, nameServers, created, now, activated, records, changed);
  }

  /** Active once the registrar names exactly the zone's servers; it never falls back to pending. */
  HostedZone checkedAgainst(List<String> delegated, Instant now) {
    if (activated != null || !new TreeSet<>(delegated).equals(new TreeSet<>(nameServers))) {
      return this;
    }
    return new HostedZone(id, name, account, nameServers, created, now, now, records, settings);
  }
}

package io.innkeeper.core.sandbox;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything the sandbox remembers, as one value: a change makes a new one or nothing at all.
 *
 * @param tokens by value
 * @param accounts names by id
 * @param zones by id
 * @param registrar the name servers that the public DNS answers, by domain
 */
record WorldState(
    Map<String, SandboxToken> tokens,
    Map<String, String> accounts,
    Map<String, HostedZone> zones,
    Map<String, List<String>> registrar,
    List<Effect> effects) {

  WorldState {
    tokens = ordered(tokens);
    accounts = ordered(accounts);
    zones = ordered(zones);
    registrar = ordered(registrar);
    effects = List.copyOf(effects);
  }

  static WorldState empty() {
    return new WorldState(Map.of(), Map.of(), Map.of(), Map.of(), List.of());
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}

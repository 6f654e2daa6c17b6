package io.innkeeper.core.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The state while it is being changed; thrown away if the change fails. */
final class Draft {

  final Instant now;
  final Map<String, SandboxToken> tokens;
  final Map<String, String> accounts;
  final Map<String, HostedZone> zones;
  final Map<String, List<String>> registrar;
  private final List<Effect> effects;

  Draft(WorldState before, Instant now) {
    this.now = now;
    tokens = new LinkedHashMap<>(before.tokens());
    accounts = new LinkedHashMap<>(before.accounts());
    zones = new LinkedHashMap<>(before.zones());
    registrar = new LinkedHashMap<>(before.registrar());
    effects = new ArrayList<>(before.effects());
  }

  void effect(Effect.Kind kind, String zone, String subject, @Nullable String mark) {
    effects.add(new Effect(effects.size() + 1L, now, kind, zone, subject, mark));
  }

  /** Lets the zone become active if the registrar already names its servers. */
  HostedZone recheck(HostedZone zone) {
    HostedZone checked = zone.checkedAgainst(registrar.getOrDefault(zone.name(), List.of()), now);
    if (!checked.status().equals(zone.status())) {
      effect(Effect.Kind.ZONE_ACTIVATED, zone.name(), zone.id(), null);
    }
    zones.put(zone.id(), checked);
    return checked;
  }

  WorldState finished() {
    return new WorldState(tokens, accounts, zones, registrar, effects);
  }
}

package io.innkeeper.core.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** The control in the sandbox's own process. */
final class DirectControl implements SandboxControl {

  private final World world;
  private final Faults faults;
  private final CallLog log;

  DirectControl(World world, Faults faults, CallLog log) {
    this.world = world;
    this.faults = faults;
    this.log = log;
  }

  @Override
  public String addAccount(String name) {
    String id = Json.newId();
    world.change(draft -> draft.accounts.put(id, name));
    return id;
  }

  @Override
  public String addToken(Set<SandboxRight> rights, String... accounts) {
    String value = "sandbox_" + Json.newId();
    putToken(value, rights, accounts);
    return value;
  }

  @Override
  public void putToken(String value, Set<SandboxRight> rights, String... accounts) {
    SandboxToken token = new SandboxToken(Json.newId(), value, rights, "active", Set.of(accounts));
    world.change(draft -> draft.tokens.put(value, token));
  }

  @Override
  public void disableToken(String value) {
    world.change(draft ->
        draft.tokens.computeIfPresent(
            value,
            (_, old) ->
                new SandboxToken(old.id(), value, old.rights(), "disabled", old.accounts())));
  }

  @Override
  public String addZone(String domain, String accountId) {
    return ruled(draft -> ZoneApi.add(draft, domain, accountId).id());
  }

  @Override
  public String addRecord(String domain, Map<String, Object> fields) {
    ObjectNode body = Json.MAPPER.valueToTree(fields);
    return ruled(draft -> {
      RecordBook book = new RecordBook(draft, zone(draft.zones, domain));
      String id = book.create(body).id();
      book.close();
      return id;
    });
  }

  @Override
  public List<String> requiredNameServers(String domain) {
    return world.now().zones().values().stream()
        .filter(zone -> zone.name().equals(lower(domain)))
        .findFirst()
        .map(HostedZone::nameServers)
        .orElse(List.of());
  }

  @Override
  public void setNameServers(String domain, List<String> servers) {
    world.change(draft -> {
      List<String> lower = servers.stream().map(DirectControl::lower).toList();
      if (lower.isEmpty()) {
        draft.registrar.remove(lower(domain));
      } else {
        draft.registrar.put(lower(domain), lower);
      }
      List.copyOf(draft.zones.values()).stream()
          .filter(zone -> zone.name().equals(lower(domain)))
          .forEach(draft::recheck);
      return lower;
    });
  }

  @Override
  public void addFault(Fault fault) {
    faults.add(fault);
  }

  @Override
  public void clearFaults() {
    faults.clear();
  }

  @Override
  public List<Call> calls() {
    return log.all();
  }

  @Override
  public void clearCalls() {
    log.clear();
  }

  @Override
  public List<Effect> effects() {
    return world.now().effects();
  }

  private <R> R ruled(Function<Draft, R> work) {
    try {
      return world.change(work);
    } catch (Refusal e) {
      throw new IllegalArgumentException(e.code() + " " + e.getMessage(), e);
    }
  }

  private static HostedZone zone(Map<String, HostedZone> zones, String domain) {
    return zones.values().stream()
        .filter(zone -> zone.name().equals(lower(domain)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No zone " + domain));
  }

  private static String lower(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
  }
}

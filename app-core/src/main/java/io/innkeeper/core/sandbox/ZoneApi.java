package io.innkeeper.core.sandbox;

import com.google.common.net.InternetDomainName;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /zones}: list, create, read, delete, check again whether the name servers are set. */
final class ZoneApi {

  /** First names, as the provider uses; the zone's name decides which two. */
  private static final List<String> SERVERS =
      List.of("ada", "bob", "cleo", "dana", "emir", "filiz", "gus", "hale");

  private final World world;

  ZoneApi(World world) {
    this.world = world;
  }

  Answer list(Request request) {
    Map<String, String> query = request.query();
    Map<String, String> accounts = world.now().accounts();
    List<HostedZone> found =
        world.now().zones().values().stream()
            .filter(zone -> request.token().reaches(zone.account()))
            .filter(zone -> is(query.get("name"), zone.name()))
            .filter(zone -> is(query.get("status"), zone.status()))
            .filter(zone -> is(query.get("account.id"), zone.account()))
            .filter(
                zone -> is(query.get("account.name"), accounts.getOrDefault(zone.account(), "")))
            .sorted(Comparator.comparing(HostedZone::name))
            .toList();
    return Answer.page(found, request, 20, 50, zone -> json(zone, request.token(), accounts));
  }

  Answer get(Request request) {
    return Answer.ok(
        json(zone(world.now().zones(), request), request.token(), world.now().accounts()));
  }

  Answer create(Request request) {
    ObjectNode body = request.json();
    String name = Json.text(body, "name");
    String account = Json.text(body.path("account"), "id");
    return Answer.ok(
        world.change(draft -> {
          if (account == null || !draft.accounts.containsKey(account)) {
            throw new Refusal(400, 1068, "Invalid or missing account id.");
          }
          if (!request.token().reaches(account)) {
            throw new Refusal(
                403, 9109, "Requires permission \"com.cloudflare.api.account.zone.create\".");
          }
          HostedZone zone = add(draft, name, account);
          return json(zone, request.token(), draft.accounts);
        }));
  }

  /** Creates an empty zone, for callers of the API and for sample data alike. */
  static HostedZone add(Draft draft, @Nullable String given, String account) {
    String name = registrable(given);
    if (draft.zones.values().stream().anyMatch(zone -> zone.name().equals(name))) {
      throw new Refusal(400, 1061, name + " already exists.");
    }
    int first = Math.floorMod(name.hashCode(), SERVERS.size());
    HostedZone zone =
        new HostedZone(
            Json.newId(),
            name,
            account,
            List.of(server(first), server((first + 3) % SERVERS.size())),
            draft.now,
            draft.now,
            null,
            Map.of(),
            new LinkedHashMap<>(SettingsApi.DEFAULTS));
    draft.effect(Effect.Kind.ZONE_CREATED, name, zone.id(), null);
    return draft.recheck(zone);
  }

  Answer delete(Request request) {
    String id = request.zoneId();
    world.change(draft -> {
      HostedZone zone = zone(draft.zones, request);
      draft.zones.remove(id);
      draft.effect(Effect.Kind.ZONE_DELETED, zone.name(), id, null);
      return zone;
    });
    return Answer.ok(Json.object().put("id", id));
  }

  Answer check(Request request) {
    world.change(draft -> draft.recheck(zone(draft.zones, request)));
    return Answer.ok(Json.object().put("id", request.zoneId()));
  }

  /** The zone that the path names; a zone out of the token's reach is not there for it. */
  static HostedZone zone(Map<String, HostedZone> zones, Request request) {
    HostedZone zone = zones.get(request.zoneId());
    if (zone == null || !request.token().reaches(zone.account())) {
      throw Refusal.noRoute(request.path());
    }
    return zone;
  }

  private static String server(int index) {
    return SERVERS.get(index) + ".ns.innkeeper-sandbox.test";
  }

  private static String registrable(@Nullable String given) {
    String name = given == null ? "" : given.toLowerCase(Locale.ROOT);
    if (!InternetDomainName.isValid(name)
        || !InternetDomainName.from(name).hasRegistrySuffix()
        || InternetDomainName.from(name).isRegistrySuffix()) {
      throw new Refusal(400, 1049, name + " is not a registered domain.");
    }
    if (!InternetDomainName.from(name).topDomainUnderRegistrySuffix().toString().equals(name)) {
      throw new Refusal(
          400, 1116, "Please ensure you are providing the root domain and not any subdomains.");
    }
    return name;
  }

  private static boolean is(@Nullable String wanted, String value) {
    return wanted == null || wanted.equalsIgnoreCase(value);
  }

  private static ObjectNode json(
      HostedZone zone, SandboxToken token, Map<String, String> accounts) {
    ObjectNode json =
        Json.object()
            .put("id", zone.id())
            .put("name", zone.name())
            .put("status", zone.status())
            .put("paused", false)
            .put("type", "full")
            .put("development_mode", 0)
            .put("created_on", zone.created().toString())
            .put("modified_on", zone.modified().toString())
            .put("activated_on", zone.activated() == null ? null : zone.activated().toString())
            .putNull("original_name_servers")
            .putNull("original_registrar")
            .putNull("original_dnshost");
    ArrayNode servers = json.putArray("name_servers");
    zone.nameServers().forEach(servers::add);
    json.putObject("account")
        .put("id", zone.account())
        .put("name", accounts.getOrDefault(zone.account(), ""));
    json.putObject("owner").put("id", zone.account()).put("type", "organization");
    json.putObject("meta").put("step", 2).put("page_rule_quota", 3);
    ArrayNode permissions = json.putArray("permissions");
    for (SandboxRight right : SandboxRight.values()) {
      if (token.may(right)) {
        permissions.add(right.wire());
      }
    }
    return json;
  }
}

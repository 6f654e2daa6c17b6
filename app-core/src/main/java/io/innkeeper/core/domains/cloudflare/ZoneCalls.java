package io.innkeeper.core.domains.cloudflare;

import io.innkeeper.core.domains.DnsCredentials;
import io.innkeeper.core.domains.DnsFailure;
import io.innkeeper.core.domains.Zone;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.DomainName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds, creates and reads zones. */
final class ZoneCalls {

  /** The provider's largest page of accounts. */
  private static final int PAGE = 50;

  private final CloudflareApi api;

  ZoneCalls(CloudflareApi api) {
    this.api = api;
  }

  Optional<Zone> find(DnsCredentials credentials, DomainName name) {
    DomainName end = name.registrable();
    DomainName candidate = name;
    while (true) {
      Optional<Zone> found = named(credentials, candidate);
      if (found.isPresent() || candidate.equals(end)) {
        return found;
      }
      candidate = new DomainName(candidate.ascii().substring(candidate.ascii().indexOf('.') + 1));
    }
  }

  Zone create(DnsCredentials credentials, DomainName name) {
    Optional<Zone> there = named(credentials, name);
    if (there.isPresent()) {
      return there.get();
    }
    ObjectNode body = CloudflareApi.JSON.createObjectNode().put("name", name.ascii());
    body.putObject("account").put("id", account(credentials));
    body.put("type", "full");
    try {
      return zone(
          api.result(credentials, ApiCall.write("POST", "/zones", body, Right.ZONE_CREATE)));
    } catch (Refused e) {
      if (!e.is(Refused.ZONE_EXISTS)) {
        throw e;
      }
      return named(credentials, name)
          .orElseThrow(() -> new Conflict("domain.zone-elsewhere", Map.of("domain", name.ascii())));
    } catch (DnsFailure e) {
      if (!e.outcomeUnknown() || Thread.currentThread().isInterrupted()) {
        throw e;
      }
      return named(credentials, name).orElseThrow(() -> e);
    }
  }

  Zone get(DnsCredentials credentials, String id) {
    Zone zone = zone(api.result(credentials, ApiCall.get("/zones/" + id, Right.ZONE_READ)));
    if (zone.isActive()) {
      return zone;
    }
    try {
      api.call(
          credentials,
          ApiCall.write("PUT", "/zones/" + id + "/activation_check", null, Right.ZONE_READ));
    } catch (DnsFailure _) {
      // The provider looks by itself too, and allows this only once in a while.
      return zone;
    }
    return zone(api.result(credentials, ApiCall.get("/zones/" + id, Right.ZONE_READ)));
  }

  private Optional<Zone> named(DnsCredentials credentials, DomainName name) {
    JsonNode found =
        api.result(credentials, ApiCall.get("/zones", Right.ZONE_READ).with("name", name.ascii()));
    return found.isEmpty() ? Optional.empty() : Optional.of(zone(found.path(0)));
  }

  private String account(DnsCredentials credentials) {
    List<JsonNode> accounts =
        api.all(credentials, ApiCall.get("/accounts", Right.ZONE_CREATE), PAGE);
    if (accounts.isEmpty()) {
      throw DnsFailure.lasting("dns.token-lacks-right", Map.of("right", Right.ZONE_CREATE.words()));
    }
    if (accounts.size() > 1) {
      throw new Conflict(
          "dns.account-ambiguous",
          Map.of(
              "accounts",
              accounts.stream()
                  .map(each -> CloudflareApi.text(each, "name"))
                  .sorted()
                  .collect(Collectors.joining(", "))));
    }
    return CloudflareApi.text(accounts.getFirst(), "id");
  }

  private static Zone zone(JsonNode json) {
    return new Zone(
        CloudflareApi.text(json, "id"),
        new DomainName(CloudflareApi.text(json, "name")),
        CloudflareApi.text(json, "status"),
        json.path("name_servers").valueStream().map(JsonNode::asString).toList());
  }
}

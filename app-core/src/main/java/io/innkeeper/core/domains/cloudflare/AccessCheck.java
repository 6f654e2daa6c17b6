package io.innkeeper.core.domains.cloudflare;

import io.innkeeper.core.domains.DnsAccountCheck;
import io.innkeeper.core.domains.DnsCredentials;
import io.innkeeper.core.domains.DnsFailure;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds out what a token may do. */
final class AccessCheck {

  private static final List<Right> ASKED =
      List.of(Right.ZONE_READ, Right.ZONE_CREATE, Right.RECORDS_EDIT, Right.SETTINGS_EDIT);

  private final CloudflareApi api;

  AccessCheck(CloudflareApi api) {
    this.api = api;
  }

  /**
   * Cloudflare tells a token's rights only on the zones it sees: without any, nothing but the right
   * to see them is known, and nothing else is claimed.
   */
  DnsAccountCheck check(DnsCredentials credentials) {
    JsonNode token = api.result(credentials, ApiCall.get(ApiCall.VERIFY, Right.NONE));
    if (!CloudflareApi.isActive(token)) {
      throw DnsFailure.lasting("dns.token-wrong", Map.of());
    }
    Instant expires = expires(token);
    JsonNode zones;
    try {
      zones = api.call(credentials, ApiCall.get("/zones", Right.ZONE_READ));
    } catch (DnsFailure e) {
      if (!e.code().equals("dns.token-lacks-right")) {
        throw e;
      }
      return new DnsAccountCheck(List.of(right(Right.ZONE_READ, false)), 0, expires);
    }
    int count = zones.path("result_info").path("total_count").asInt(zones.path("result").size());
    JsonNode permissions = zones.path("result").path(0).path("permissions");
    if (permissions.isEmpty()) {
      return new DnsAccountCheck(List.of(right(Right.ZONE_READ, true)), count, expires);
    }
    Set<String> granted =
        Stream.concat(
                Stream.of(Right.ZONE_READ.wire()),
                permissions.valueStream().map(JsonNode::asString))
            .collect(Collectors.toSet());
    return new DnsAccountCheck(
        ASKED.stream().map(each -> right(each, granted.contains(each.wire()))).toList(),
        count,
        expires);
  }

  private static DnsAccountCheck.Right right(Right right, boolean granted) {
    return new DnsAccountCheck.Right(right.code(), granted);
  }

  private static @Nullable Instant expires(JsonNode token) {
    String text = token.path("expires_on").asString("");
    try {
      return text.isEmpty() ? null : Instant.parse(text);
    } catch (DateTimeParseException _) {
      throw DnsFailure.lasting("dns.answer-unreadable", Map.of("field", "expires_on"));
    }
  }
}

package io.innkeeper.core.domains.cloudflare;

import io.innkeeper.core.domains.DnsCredentials;
import io.innkeeper.core.domains.DnsFailure;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes calls at the provider's pace and tells its ways to fail apart. */
final class CloudflareApi {

  static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Set<Integer> MALFORMED_TOKEN = Set.of(6003, 6111, 9106);
  private static final Set<Integer> REFUSED_TOKEN = Set.of(1000, 9103, 9109, 10000, 10001);
  private static final Set<Integer> TOO_MANY = Set.of(971, 10429);

  /** No zone that people manage by hand comes near; ends a list that never ends. */
  private static final int MOST_PAGES = 1000;

  private final Transport transport;
  private final Pacer pacer;

  CloudflareApi(InstantSource clock, Duration longestCall) {
    this.transport = new Transport(longestCall);
    this.pacer = new Pacer(clock);
  }

  /** The whole answer of a call that succeeded. */
  JsonNode call(DnsCredentials credentials, ApiCall call) {
    String key = key(credentials);
    boolean paced = false;
    try {
      pacer.take(key, credentials.urgency());
      paced = true;
      Transport.Reply reply = transport.send(credentials, call);
      pacer.learn(key, reply.ratelimit(), reply.policy());
      return understood(credentials, call, reply, key);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw paced && !call.reads()
          ? DnsFailure.unknown("dns.interrupted", Map.of())
          : DnsFailure.passing("dns.interrupted", Map.of());
    }
  }

  /** The result of a call that succeeded. */
  JsonNode result(DnsCredentials credentials, ApiCall call) {
    return call(credentials, call).path("result");
  }

  /** The items of every page of a list. */
  List<JsonNode> all(DnsCredentials credentials, ApiCall call, int pageSize) {
    List<JsonNode> items = new ArrayList<>();
    for (int page = 1; page <= MOST_PAGES; page++) {
      JsonNode answer =
          call(
              credentials,
              call.with("page", String.valueOf(page)).with("per_page", String.valueOf(pageSize)));
      if (!answer.path("result").isArray()) {
        throw unreadable(call);
      }
      answer.path("result").forEach(items::add);
      int total = answer.path("result_info").path("total_count").asInt(items.size());
      if (answer.path("result").isEmpty() || items.size() >= total) {
        return items;
      }
    }
    throw unreadable(call);
  }

  /** The text of a field that the provider always sends. */
  static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isString()) {
      throw DnsFailure.passing("dns.answer-unreadable", Map.of("field", field));
    }
    return value.stringValue();
  }

  private JsonNode understood(
      DnsCredentials credentials, ApiCall call, Transport.Reply reply, String key) {
    JsonNode answer = parsed(reply.body());
    if (reply.status() == 429 || (answer != null && TOO_MANY.contains(number(answer)))) {
      Duration wait = wait(reply);
      pacer.lockedOut(key, wait);
      throw DnsFailure.rateLimited(wait);
    }
    if (reply.status() >= 500) {
      Map<String, Object> args = Map.of("status", reply.status());
      throw call.reads()
          ? DnsFailure.passing("dns.provider-error", args)
          : DnsFailure.unknown("dns.provider-error", args);
    }
    // Judged by what it says: the status of a refusal is not always one.
    if (answer == null || !answer.path("success").isBoolean()) {
      throw unreadable(call);
    }
    if (answer.path("success").booleanValue()) {
      return answer;
    }
    throw refusal(credentials, call, reply.status(), answer);
  }

  private DnsFailure refusal(
      DnsCredentials credentials, ApiCall call, int status, JsonNode answer) {
    int number = number(answer);
    if (MALFORMED_TOKEN.contains(number)) {
      return DnsFailure.lasting("dns.token-malformed", Map.of());
    }
    if (REFUSED_TOKEN.contains(number) || status == 401 || status == 403) {
      // The same numbers stand for a wrong token and for a missing right: the token itself is
      // asked.
      if (call.verifies() || !isAccepted(credentials)) {
        return DnsFailure.lasting("dns.token-wrong", Map.of());
      }
      return DnsFailure.lasting("dns.token-lacks-right", Map.of("right", call.needs().words()));
    }
    return new Refused(number, message(answer));
  }

  private boolean isAccepted(DnsCredentials credentials) {
    try {
      return isActive(result(credentials, ApiCall.get(ApiCall.VERIFY, Right.NONE)));
    } catch (DnsFailure e) {
      if (e.code().equals("dns.token-wrong")) {
        return false;
      }
      throw e;
    }
  }

  static boolean isActive(JsonNode token) {
    return text(token, "status").equals("active");
  }

  private static @Nullable JsonNode parsed(String body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException _) {
      return null;
    }
  }

  private static int number(JsonNode answer) {
    return answer.path("errors").path(0).path("code").asInt(0);
  }

  private static String message(JsonNode answer) {
    JsonNode error = answer.path("errors").path(0);
    JsonNode rule = error.path("error_chain").path(0);
    return (rule.isMissingNode() ? error : rule).path("message").asString("");
  }

  private static Duration wait(Transport.Reply reply) {
    String seconds = reply.retryAfter();
    return seconds != null && seconds.matches("\\d{1,6}")
        ? Duration.ofSeconds(Long.parseLong(seconds))
        : Pacer.LOCKED_OUT;
  }

  private static DnsFailure unreadable(ApiCall call) {
    return call.reads()
        ? DnsFailure.passing("dns.answer-unreadable", Map.of("field", ""))
        : DnsFailure.unknown("dns.answer-unreadable", Map.of("field", ""));
  }

  /** Tells tokens apart without keeping them. */
  private static String key(DnsCredentials credentials) {
    return credentials
        .token()
        .open(token -> {
          try {
            byte[] hash =
                MessageDigest.getInstance("SHA-256")
                    .digest((credentials.address() + " " + token).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
          } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
          }
        });
  }
}

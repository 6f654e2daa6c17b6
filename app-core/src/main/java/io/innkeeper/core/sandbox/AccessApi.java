package io.innkeeper.core.sandbox;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who calls: reads the token of a call, {@code /user/tokens/verify} and {@code /accounts}. */
final class AccessApi {

  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9_-]{30,256}");

  private final World world;

  AccessApi(World world) {
    this.world = world;
  }

  /** The token of a call, also one that is not active any more. */
  SandboxToken tokenOf(@Nullable String authorization, String path) {
    if (authorization == null) {
      throw new Refusal(400, 9106, "Missing X-Auth-Key, X-Auth-Email or Authorization headers");
    }
    String value = authorization.startsWith("Bearer ") ? authorization.substring(7) : "";
    if (!WELL_FORMED.matcher(value).matches()) {
      throw new Refusal(400, 6003, "Invalid request headers");
    }
    SandboxToken token = world.now().tokens().get(value);
    if (token == null) {
      if (path.equals("/user/tokens/verify")) {
        throw new Refusal(401, 1000, "Invalid API Token");
      }
      throw path.contains("/dns_records")
          ? new Refusal(400, 10000, "Authentication error")
          : new Refusal(403, 9109, "Invalid access token");
    }
    return token;
  }

  /** Refuses a token that lacks the right, in the words (and with the codes) of the provider. */
  static void require(SandboxToken token, SandboxRight right) {
    if (!token.isActive()) {
      throw new Refusal(403, 9109, "Invalid access token");
    }
    if (!token.may(right)) {
      throw switch (right) {
        case DNS_READ, DNS_EDIT -> new Refusal(403, 10000, "Authentication error");
        default -> new Refusal(403, 9109, "Unauthorized to access requested resource");
      };
    }
  }

  Answer verify(Request request) {
    return Answer.ok(
        Json.object().put("id", request.token().id()).put("status", request.token().status()));
  }

  Answer accounts(Request request) {
    String name = request.query().get("name");
    List<Map.Entry<String, String>> found =
        world.now().accounts().entrySet().stream()
            .filter(each -> request.token().reaches(each.getKey()))
            .filter(each -> name == null || each.getValue().equals(name))
            .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
            .toList();
    return Answer.page(
        found,
        request,
        20,
        50,
        each ->
            Json.object()
                .put("id", each.getKey())
                .put("name", each.getValue())
                .put("type", "standard"));
  }
}

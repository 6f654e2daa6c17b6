package io.innkeeper.core.sandbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A call to the API, taken apart. */
record Request(
    String method,
    String path,
    List<String> segments,
    Map<String, String> query,
    String rawBody,
    SandboxToken token) {

  static Request of(
      String method, String path, @Nullable String rawQuery, String body, SandboxToken token) {
    Map<String, String> query = new HashMap<>();
    if (rawQuery != null && !rawQuery.isEmpty()) {
      for (String pair : rawQuery.split("&", -1)) {
        int equals = pair.indexOf('=');
        query.put(
            decoded(equals < 0 ? pair : pair.substring(0, equals)),
            equals < 0 ? "" : decoded(pair.substring(equals + 1)));
      }
    }
    return new Request(method, path, List.of(path.substring(1).split("/", -1)), query, body, token);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** The body, which has to be a JSON object. */
  ObjectNode json() {
    try {
      JsonNode node = Json.MAPPER.readTree(rawBody);
      if (node instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException _) {
      // Answered below: what is wrong with it is the caller's business.
    }
    throw new Refusal(400, 9207, "Request body is invalid.");
  }

  int number(String name, int fallback, int min, int max) {
    String text = query.get(name);
    if (text == null) {
      return fallback;
    }
    try {
      int value = Integer.parseInt(text);
      if (value >= min && value <= max) {
        return value;
      }
    } catch (NumberFormatException _) {
      // Answered below, as any other value out of range.
    }
    throw new Refusal(400, 1004, "Invalid " + name + ": must be " + min + " to " + max);
  }

  /** The id of the zone: the second segment of its paths. */
  String zoneId() {
    return segments.get(1);
  }
}

package io.innkeeper.core.domains.cloudflare;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One call to the API.
 *
 * @param path below the API's address
 * @param body null for none
 */
record ApiCall(
    String method, String path, Map<String, String> query, @Nullable JsonNode body, Right needs) {

  static final String VERIFY = "/user/tokens/verify";

  static ApiCall get(String path, Right needs) {
    return new ApiCall("GET", path, Map.of(), null, needs);
  }

  static ApiCall write(String method, String path, @Nullable JsonNode body, Right needs) {
    return new ApiCall(method, path, Map.of(), body, needs);
  }

  ApiCall with(String parameter, String value) {
    Map<String, String> more = new LinkedHashMap<>(query);
    more.put(parameter, value);
    return new ApiCall(method, path, more, body, needs);
  }

  boolean reads() {
    return method.equals("GET");
  }

  boolean verifies() {
    return path.equals(VERIFY);
  }
}

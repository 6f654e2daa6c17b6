package io.innkeeper.core.sandbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An answer in the provider's envelope. */
record Answer(int status, ObjectNode body) {

  static Answer ok(JsonNode result) {
    return new Answer(200, envelope(true, result));
  }

  /** One page of a list; the figures are those of Cloudflare's {@code result_info}. */
  static <T> Answer page(
      List<T> all, Request request, int defaultSize, int largest, ToJson<T> toJson) {
    int size = request.number("per_page", defaultSize, 1, largest);
    int page = request.number("page", 1, 1, Integer.MAX_VALUE);
    long start = (page - 1L) * size;
    List<T> items =
        start >= all.size()
            ? List.of()
            : all.subList((int) start, (int) Math.min(all.size(), start + size));
    var result = Json.array();
    items.forEach(item -> result.add(toJson.of(item)));
    ObjectNode body = envelope(true, result);
    body.putObject("result_info")
        .put("page", page)
        .put("per_page", size)
        .put("count", items.size())
        .put("total_count", all.size())
        .put("total_pages", (all.size() + size - 1) / size);
    return new Answer(200, body);
  }

  static Answer refused(Refusal refusal) {
    ObjectNode body = envelope(false, null);
    ObjectNode error = Json.object().put("code", refusal.code());
    if (refusal.rule() == 0) {
      error.put("message", refusal.getMessage());
    } else {
      error.put("message", "DNS Validation Error");
      error
          .putArray("error_chain")
          .addObject()
          .put("code", refusal.rule())
          .put("message", refusal.getMessage());
    }
    body.withArray("errors").add(error);
    return new Answer(refusal.status(), body);
  }

  private static ObjectNode envelope(boolean success, @Nullable JsonNode result) {
    ObjectNode body = Json.object();
    body.set("result", result == null ? Json.MAPPER.nullNode() : result);
    body.put("success", success);
    body.putArray("errors");
    body.putArray("messages");
    return body;
  }

  /** Writes one item of a list. */
  @FunctionalInterface
  interface ToJson<T> {
    JsonNode of(T item);
  }
}

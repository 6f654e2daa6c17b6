package io.innkeeper.core.sandbox;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One DNS record of a hosted zone; {@code name} is fully qualified, without a trailing dot. */
record HostedRecord(
    String id,
    String type,
    String name,
    String content,
    int ttl,
    @Nullable Integer priority,
    boolean proxied,
    @Nullable String comment,
    @Nullable ObjectNode data,
    Instant created,
    Instant modified) {

  static boolean isProxiable(String type) {
    return type.equals("A") || type.equals("AAAA") || type.equals("CNAME");
  }

  boolean isAddressOrAlias() {
    return isProxiable(type);
  }

  boolean hasSameValueAs(HostedRecord other) {
    return type.equals(other.type)
        && name.equals(other.name)
        && content.equals(other.content)
        && Objects.equals(priority, other.priority);
  }

  boolean isIdenticalTo(HostedRecord other) {
    return hasSameValueAs(other) && ttl == other.ttl && proxied == other.proxied;
  }

  HostedRecord keepingTimesOf(HostedRecord before, Instant now) {
    HostedRecord same =
        new HostedRecord(
            before.id,
            type,
            name,
            content,
            ttl,
            priority,
            proxied,
            comment,
            data,
            before.created,
            before.modified);
    return same.equals(before)
        ? before
        : new HostedRecord(
            before.id,
            type,
            name,
            content,
            ttl,
            priority,
            proxied,
            comment,
            data,
            before.created,
            now);
  }

  /** As the provider writes it. */
  ObjectNode toJson(HostedZone zone) {
    ObjectNode json =
        Json.object()
            .put("id", id)
            .put("zone_id", zone.id())
            .put("zone_name", zone.name())
            .put("name", name)
            .put("type", type)
            .put("content", content)
            .put("proxiable", isProxiable(type))
            .put("proxied", proxied)
            .put("ttl", ttl)
            .put("created_on", created.toString())
            .put("modified_on", modified.toString());
    if (priority != null) {
      json.put("priority", priority);
    }
    if (comment != null) {
      json.put("comment", comment);
    }
    if (data != null) {
      json.set("data", data);
    }
    json.putObject("meta");
    json.putArray("tags");
    return json;
  }

  /** For the record of effects: {@code A www.example.com 192.0.2.1}. */
  String line() {
    return type + " " + name + " " + content;
  }
}

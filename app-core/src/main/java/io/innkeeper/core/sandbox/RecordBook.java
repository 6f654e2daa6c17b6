package io.innkeeper.core.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The records of one zone while a call changes them. */
final class RecordBook {

  private final Draft draft;
  private final HostedZone zone;
  private final Map<String, HostedRecord> records;

  RecordBook(Draft draft, HostedZone zone) {
    this.draft = draft;
    this.zone = zone;
    this.records = new LinkedHashMap<>(zone.records());
  }

  HostedRecord create(ObjectNode body) {
    HostedRecord made = parse(body, Json.newId(), null);
    RecordRules.beside(made, records.values(), zone.name());
    records.put(made.id(), made);
    draft.effect(Effect.Kind.RECORD_CREATED, zone.name(), made.line(), made.comment());
    return made;
  }

  HostedRecord patch(String id, ObjectNode body) {
    return replace(existing(id), body, existing(id));
  }

  HostedRecord put(String id, ObjectNode body) {
    return replace(existing(id), body, null);
  }

  HostedRecord delete(String id) {
    HostedRecord gone = existing(id);
    records.remove(id);
    draft.effect(Effect.Kind.RECORD_DELETED, zone.name(), gone.line(), gone.comment());
    return gone;
  }

  /** Puts the changed records into the draft. */
  void close() {
    if (!records.equals(zone.records())) {
      draft.zones.put(zone.id(), zone.withRecords(records, draft.now));
    }
  }

  private HostedRecord replace(
      HostedRecord before, ObjectNode body, @Nullable HostedRecord fallback) {
    HostedRecord after = parse(body, before.id(), fallback).keepingTimesOf(before, draft.now);
    if (after.equals(before)) {
      return before;
    }
    RecordRules.beside(after, records.values(), zone.name());
    records.put(after.id(), after);
    draft.effect(Effect.Kind.RECORD_CHANGED, zone.name(), after.line(), after.comment());
    return after;
  }

  private HostedRecord existing(String id) {
    HostedRecord found = records.get(id);
    if (found == null) {
      throw new Refusal(404, 81044, "Record does not exist.");
    }
    return found;
  }

  /** What the body leaves out comes from {@code fallback}, or from the provider's defaults. */
  private HostedRecord parse(ObjectNode body, String id, @Nullable HostedRecord fallback) {
    String givenType = Json.text(body, "type");
    String type =
        RecordRules.type(givenType == null && fallback != null ? fallback.type() : givenType);
    String givenName = Json.text(body, "name");
    String name =
        RecordRules.name(
            givenName == null && fallback != null ? fallback.name() : givenName, zone.name());
    ObjectNode data =
        body.get("data") instanceof ObjectNode given
            ? given
            : fallback == null ? null : fallback.data();
    String givenContent = Json.text(body, "content");
    String content =
        RecordRules.content(
            type,
            givenContent == null && fallback != null ? fallback.content() : givenContent,
            data);
    boolean proxied = body.path("proxied").asBoolean(fallback != null && fallback.proxied());
    if (proxied && !HostedRecord.isProxiable(type)) {
      throw Refusal.badRecord(9004, "This record type cannot be proxied.");
    }
    int ttl =
        RecordRules.ttl(body.path("ttl").asInt(fallback == null ? 1 : fallback.ttl()), proxied);
    String comment =
        body.has("comment")
            ? Json.text(body, "comment")
            : fallback == null ? null : fallback.comment();
    RecordRules.comment(comment);
    return new HostedRecord(
        id,
        type,
        name,
        content,
        ttl,
        priority(type, body, data, fallback),
        proxied,
        comment == null || comment.isEmpty() ? null : comment,
        type.equals("SRV") || type.equals("CAA") ? data : null,
        draft.now,
        draft.now);
  }

  private static @Nullable Integer priority(
      String type, ObjectNode body, @Nullable ObjectNode data, @Nullable HostedRecord fallback) {
    if (type.equals("SRV") && data != null) {
      return data.path("priority").asInt();
    }
    if (!type.equals("MX")) {
      return null;
    }
    JsonNode given = body.path("priority");
    if (given.isNumber() && given.asInt() >= 0 && given.asInt() <= 65535) {
      return given.asInt();
    }
    if (fallback != null && fallback.priority() != null) {
      return fallback.priority();
    }
    throw Refusal.badRecord(9105, "priority is a required field, 0 to 65535.");
  }
}

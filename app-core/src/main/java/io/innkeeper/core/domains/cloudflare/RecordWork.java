package io.innkeeper.core.domains.cloudflare;

import io.innkeeper.core.domains.ChangeMark;
import io.innkeeper.core.domains.DnsRecord;
import io.innkeeper.core.domains.RecordChange;
import io.innkeeper.core.domains.RecordKey;
import io.innkeeper.core.domains.ZoneRecord;
import io.innkeeper.core.kernel.Conflict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is still to be sent of the wanted changes, given the records that are there; in the order in
 * which a batch carries it out: deletes, patches, posts.
 */
record RecordWork(List<Operation> operations) {

  RecordWork {
    operations = List.copyOf(operations);
  }

  static RecordWork remaining(
      List<RecordChange> changes, List<ZoneRecord> present, ChangeMark mark) {
    Map<RecordKey, ZoneRecord> there = new LinkedHashMap<>();
    present.forEach(each -> there.put(RecordKey.of(each.record()), each));
    List<Operation> deletes = new ArrayList<>();
    List<Operation> patches = new ArrayList<>();
    List<Operation> posts = new ArrayList<>();
    for (RecordChange change : changes) {
      switch (change) {
        case RecordChange.Delete(DnsRecord before) -> {
          ZoneRecord old = there.get(RecordKey.of(before));
          if (old != null) {
            deletes.add(delete(old));
          }
        }
        case RecordChange.Create(DnsRecord after, String comment) -> {
          ZoneRecord same = there.get(RecordKey.of(after));
          if (same == null) {
            posts.add(post(after, comment == null ? mark.text() : comment));
          } else if (!RecordKey.sameSettings(same.record(), after)) {
            patches.add(patch(same, after, mark));
          }
        }
        case RecordChange.Update(DnsRecord before, DnsRecord after) -> {
          ZoneRecord old = there.get(RecordKey.of(before));
          ZoneRecord same = there.get(RecordKey.of(after));
          if (same != null) {
            if (!RecordKey.sameSettings(same.record(), after)) {
              patches.add(patch(same, after, mark));
            }
            if (old != null && !old.equals(same)) {
              deletes.add(delete(old));
            }
          } else if (old == null) {
            throw new Conflict(
                "dns.zone-changed", Map.of("record", RecordKey.of(before).toString()));
          } else if (before.type() == after.type()) {
            patches.add(patch(old, after, mark));
          } else {
            deletes.add(delete(old));
            posts.add(post(after, mark.text()));
          }
        }
      }
    }
    List<Operation> all = new ArrayList<>(deletes);
    all.addAll(patches);
    all.addAll(posts);
    return new RecordWork(all);
  }

  boolean isDone() {
    return operations.isEmpty();
  }

  private static Operation delete(ZoneRecord old) {
    return new Operation(Kind.DELETE, old.id(), CloudflareApi.JSON.createObjectNode());
  }

  private static Operation patch(ZoneRecord old, DnsRecord after, ChangeMark mark) {
    boolean someonesNote = old.comment() != null && !ChangeMark.isOurs(old.comment());
    return new Operation(
        Kind.PATCH, old.id(), RecordJson.write(after, someonesNote ? null : mark.text()));
  }

  private static Operation post(DnsRecord after, String comment) {
    return new Operation(Kind.POST, "", RecordJson.write(after, comment));
  }

  /** What is done to one record. */
  enum Kind {
    DELETE("deletes"),
    PATCH("patches"),
    POST("posts");

    private final String list;

    Kind(String list) {
      this.list = list;
    }

    /** The batch's list of these. */
    String list() {
      return list;
    }
  }

  /**
   * One call, or one entry of a batch.
   *
   * @param id empty for what is created
   */
  record Operation(Kind kind, String id, ObjectNode body) {

    ObjectNode inBatch() {
      ObjectNode entry = CloudflareApi.JSON.createObjectNode();
      if (kind != Kind.POST) {
        entry.put("id", id);
      }
      return entry.setAll(body);
    }
  }
}

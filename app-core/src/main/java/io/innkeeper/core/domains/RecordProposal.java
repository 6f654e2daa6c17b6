package io.innkeeper.core.domains;

import io.innkeeper.core.changes.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A zone's changes as a change set keeps them, and back: what is applied is what was reviewed. */
final class RecordProposal {

  /** The kind of these change sets. */
  static final String KIND = "domains.records";

  private static final String TOUCHES_MUCH = "brake.share";
  private static final String TOUCHES_NAME_SERVERS = "brake.apex-ns";
  private static final int SMALL_ZONE = 10;
  private static final int PERCENT = 30;

  private RecordProposal() {}

  static List<Change> changes(ZonePlan plan) {
    return plan.lines().stream().map(RecordProposal::change).toList();
  }

  /** What has to be confirmed by name before it may be applied. */
  static List<String> brakes(ZonePlan plan, int zoneSize) {
    List<ZonePlan.Line> touched =
        plan.lines().stream()
            .filter(line -> line.kind() != Change.Kind.UNCHANGED && line.before() != null)
            .toList();
    List<String> brakes = new ArrayList<>();
    if (zoneSize >= SMALL_ZONE && touched.size() * 100 > zoneSize * PERCENT) {
      brakes.add(TOUCHES_MUCH);
    }
    if (touched.stream()
        .anyMatch(line -> Objects.requireNonNull(line.before()).type() == RecordType.NS)) {
      brakes.add(TOUCHES_NAME_SERVERS);
    }
    return brakes;
  }

  /** The effective changes of a set, in its order. */
  static List<RecordChange> effects(List<Change> changes) {
    return changes.stream().filter(Change::effective).map(RecordProposal::effect).toList();
  }

  /** The records that the changes leave behind. */
  static List<DnsRecord> results(List<Change> changes) {
    return changes.stream()
        .filter(change -> change.kind() != Change.Kind.DELETE)
        .map(change -> record(change.after()))
        .toList();
  }

  private static Change change(ZonePlan.Line line) {
    DnsRecord before = line.before();
    DnsRecord after = line.after();
    DnsRecord named = before == null ? Objects.requireNonNull(after) : before;
    return new Change(
        RecordKey.of(named).toString(),
        line.kind(),
        before == null ? Map.of() : values(before),
        after == null ? Map.of() : values(after),
        true,
        line.notices());
  }

  private static RecordChange effect(Change change) {
    return switch (change.kind()) {
      case CREATE -> new RecordChange.Create(record(change.after()));
      case UPDATE -> new RecordChange.Update(record(change.before()), record(change.after()));
      case DELETE -> new RecordChange.Delete(record(change.before()));
      case UNCHANGED -> throw new IllegalArgumentException("No effect: " + change.key());
    };
  }

  private static Map<String, Object> values(DnsRecord record) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("type", record.type().name());
    values.put("name", record.name());
    values.put("value", record.value());
    values.put("ttl", record.ttl());
    Integer priority = record.priority();
    if (priority != null) {
      values.put("priority", priority);
    }
    values.put("proxied", record.proxied());
    return values;
  }

  private static DnsRecord record(Map<String, Object> values) {
    return new DnsRecord(
        RecordType.valueOf(text(values, "type")),
        text(values, "name"),
        text(values, "value"),
        Objects.requireNonNull(number(values, "ttl")),
        number(values, "priority"),
        Boolean.TRUE.equals(values.get("proxied")));
  }

  private static String text(Map<String, Object> values, String field) {
    return Objects.requireNonNull(values.get(field)).toString();
  }

  private static @Nullable Integer number(Map<String, Object> values, String field) {
    return values.get(field) instanceof Number number ? number.intValue() : null;
  }
}

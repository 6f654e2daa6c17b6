package io.innkeeper.core.domains;

import com.google.common.hash.Hashing;
import io.innkeeper.core.kernel.Conflict;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The records of a zone at one moment, and what became of them since. */
record ZoneState(List<ZoneRecord> records) {

  ZoneState {
    records = List.copyOf(records);
  }

  /** The same for the same records, in whichever order and with whichever comments. */
  String fingerprint() {
    String lines = records.stream().map(ZoneState::line).sorted().collect(Collectors.joining("\n"));
    return Hashing.sha256().hashString(lines, StandardCharsets.UTF_8).toString();
  }

  Optional<ZoneRecord> find(RecordKey key) {
    return records.stream().filter(there -> RecordKey.of(there.record()).equals(key)).findFirst();
  }

  boolean has(DnsRecord wanted) {
    return records.stream().anyMatch(there -> RecordKey.same(there.record(), wanted));
  }

  /**
   * Refuses what neither was there before nor is a part of our own changes.
   *
   * @throws Conflict with {@code domain.zone-changed} and what is different
   */
  void requireOnly(ZoneState before, List<RecordChange> ours) {
    for (ZoneRecord there : records) {
      boolean expected =
          before.has(there.record())
              || ours.stream()
                  .map(ZoneState::after)
                  .anyMatch(after -> after != null && RecordKey.same(after, there.record()));
      if (!expected) {
        throw changed(there.record());
      }
    }
    for (ZoneRecord was : before.records) {
      boolean expected =
          has(was.record())
              || ours.stream()
                  .map(ZoneState::before)
                  .anyMatch(gone -> gone != null && RecordKey.same(gone, was.record()));
      if (!expected) {
        throw changed(was.record());
      }
    }
  }

  private static Conflict changed(DnsRecord record) {
    return new Conflict("domain.zone-changed", Map.of("record", RecordKey.of(record).toString()));
  }

  /**
   * What brings the zone back from this state to the one before our changes. What somebody else
   * changed meanwhile is left alone.
   */
  List<RecordChange> backTo(ZoneState before, List<RecordChange> ours) {
    List<RecordChange> back = new ArrayList<>();
    for (RecordChange change : ours.reversed()) {
      switch (change) {
        case RecordChange.Create made -> {
          if (has(made.after()) && !before.has(made.after())) {
            back.add(new RecordChange.Delete(made.after()));
          }
        }
        case RecordChange.Update made -> {
          if (has(made.after()) && !has(made.before())) {
            back.add(
                new RecordChange.Update(/* before= */ made.after(), /* after= */ made.before()));
          }
        }
        case RecordChange.Delete made -> {
          if (find(RecordKey.of(made.before())).isEmpty()) {
            String comment =
                before.find(RecordKey.of(made.before())).map(ZoneRecord::comment).orElse(null);
            back.add(new RecordChange.Create(made.before(), comment));
          }
        }
      }
    }
    return back;
  }

  /** Whether all of the changes are there. */
  boolean shows(List<RecordChange> ours) {
    return ours.stream()
        .allMatch(change -> {
          DnsRecord before = before(change);
          DnsRecord after = after(change);
          return (after == null || has(after))
              && (before == null || after != null || find(RecordKey.of(before)).isEmpty());
        });
  }

  private static @Nullable DnsRecord before(RecordChange change) {
    return switch (change) {
      case RecordChange.Create _ -> null;
      case RecordChange.Update update -> update.before();
      case RecordChange.Delete delete -> delete.before();
    };
  }

  private static @Nullable DnsRecord after(RecordChange change) {
    return switch (change) {
      case RecordChange.Create create -> create.after();
      case RecordChange.Update update -> update.after();
      case RecordChange.Delete _ -> null;
    };
  }

  private static String line(ZoneRecord there) {
    DnsRecord record = there.record();
    return RecordKey.of(record) + (record.proxied() ? " proxied" : " " + record.ttl());
  }
}

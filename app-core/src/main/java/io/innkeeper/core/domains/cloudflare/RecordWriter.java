package io.innkeeper.core.domains.cloudflare;

import io.innkeeper.core.domains.ChangeMark;
import io.innkeeper.core.domains.DnsCredentials;
import io.innkeeper.core.domains.DnsFailure;
import io.innkeeper.core.domains.RecordChange;
import io.innkeeper.core.domains.ZoneRecord;
import io.innkeeper.core.kernel.Conflict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Reads a zone's records and brings changes into them: read, write what is missing, read back. */
final class RecordWriter {

  /** The provider allows 100 to 5,000,000; an answer of this size still comes within a second. */
  private static final int PAGE = 1000;

  /** The free plan's. */
  private static final int LARGEST_BATCH = 200;

  /** Read, write, read back; once more for a lost answer, and once for a second one. */
  private static final int MOST_ROUNDS = 4;

  private final CloudflareApi api;

  RecordWriter(CloudflareApi api) {
    this.api = api;
  }

  List<ZoneRecord> read(DnsCredentials credentials, String zone) {
    return api.all(credentials, ApiCall.get(path(zone), Right.RECORDS_READ), PAGE).stream()
        .map(RecordJson::read)
        .flatMap(Optional::stream)
        .toList();
  }

  List<ZoneRecord> apply(
      DnsCredentials credentials, String zone, List<RecordChange> changes, ChangeMark mark) {
    DnsFailure last = null;
    for (int round = 1; round <= MOST_ROUNDS; round++) {
      List<ZoneRecord> present = read(credentials, zone);
      RecordWork work = RecordWork.remaining(changes, present, mark);
      if (work.isDone()) {
        return present;
      }
      try {
        send(credentials, zone, work.operations());
      } catch (Refused e) {
        // Someone, perhaps this very call before its answer was lost, has done it: read again.
        if (!e.wasDoneBefore()) {
          throw e;
        }
        last = e;
      } catch (DnsFailure e) {
        if (!e.outcomeUnknown() || Thread.currentThread().isInterrupted()) {
          throw e;
        }
        last = e;
      }
    }
    throw last == null ? new Conflict("dns.zone-changed", Map.of("record", "")) : last;
  }

  private void send(
      DnsCredentials credentials, String zone, List<RecordWork.Operation> operations) {
    for (int from = 0; from < operations.size(); from += LARGEST_BATCH) {
      List<RecordWork.Operation> some =
          operations.subList(from, Math.min(operations.size(), from + LARGEST_BATCH));
      try {
        sendBatch(credentials, zone, some);
      } catch (Refused e) {
        if (!e.hasNoRoute()) {
          throw e;
        }
        some.forEach(each -> sendOne(credentials, zone, each));
      }
    }
  }

  private void sendBatch(
      DnsCredentials credentials, String zone, List<RecordWork.Operation> operations) {
    ObjectNode body = CloudflareApi.JSON.createObjectNode();
    operations.forEach(each -> body.withArray(each.kind().list()).add(each.inBatch()));
    api.call(credentials, ApiCall.write("POST", path(zone) + "/batch", body, Right.RECORDS_EDIT));
  }

  private void sendOne(DnsCredentials credentials, String zone, RecordWork.Operation operation) {
    String path = operation.id().isEmpty() ? path(zone) : path(zone) + "/" + operation.id();
    api.call(
        credentials,
        ApiCall.write(operation.kind().name(), path, operation.body(), Right.RECORDS_EDIT));
  }

  private static String path(String zone) {
    return "/zones/" + zone + "/dns_records";
  }
}

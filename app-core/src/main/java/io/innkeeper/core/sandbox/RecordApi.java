package io.innkeeper.core.sandbox;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /zones/{zone}/dns_records}: list, single changes and the batch. */
final class RecordApi {

  private static final int LARGEST_PAGE = 5_000_000;
  private static final int LARGEST_BATCH = 200;

  private final World world;

  RecordApi(World world) {
    this.world = world;
  }

  Answer list(Request request) {
    HostedZone zone = ZoneApi.zone(world.now().zones(), request);
    List<HostedRecord> found =
        zone.records().values().stream()
            .filter(filter(request.query()))
            .sorted(order(request))
            .toList();
    return Answer.page(found, request, 100, LARGEST_PAGE, each -> each.toJson(zone));
  }

  Answer get(Request request) {
    HostedZone zone = ZoneApi.zone(world.now().zones(), request);
    HostedRecord found = zone.records().get(recordId(request));
    if (found == null) {
      throw new Refusal(404, 81044, "Record does not exist.");
    }
    return Answer.ok(found.toJson(zone));
  }

  Answer create(Request request) {
    return one(request, book -> book.create(request.json()));
  }

  Answer put(Request request) {
    return one(request, book -> book.put(recordId(request), request.json()));
  }

  Answer patch(Request request) {
    return one(request, book -> book.patch(recordId(request), request.json()));
  }

  Answer delete(Request request) {
    change(request, (zone, book) -> book.delete(recordId(request)));
    return Answer.ok(Json.object().put("id", recordId(request)));
  }

  /** One transaction, in the provider's order: deletes, patches, puts, posts. */
  Answer batch(Request request) {
    ObjectNode body = request.json();
    List<ObjectNode> deletes = operations(body, "deletes");
    List<ObjectNode> patches = operations(body, "patches");
    List<ObjectNode> puts = operations(body, "puts");
    List<ObjectNode> posts = operations(body, "posts");
    int size = deletes.size() + patches.size() + puts.size() + posts.size();
    if (size == 0 || size > LARGEST_BATCH) {
      throw Refusal.badRecord(9300, "A batch holds 1 to " + LARGEST_BATCH + " operations.");
    }
    return Answer.ok(
        change(
            request,
            (zone, book) -> {
              ObjectNode result = Json.object();
              ArrayNode deleted = result.putArray("deletes");
              deletes.forEach(each -> deleted.add(book.delete(id(each)).toJson(zone)));
              ArrayNode patched = result.putArray("patches");
              patches.forEach(each -> patched.add(book.patch(id(each), each).toJson(zone)));
              ArrayNode replaced = result.putArray("puts");
              puts.forEach(each -> replaced.add(book.put(id(each), each).toJson(zone)));
              ArrayNode posted = result.putArray("posts");
              posts.forEach(each -> posted.add(book.create(each).toJson(zone)));
              return result;
            }));
  }

  private Answer one(Request request, Function<RecordBook, HostedRecord> work) {
    return Answer.ok(change(request, (zone, book) -> work.apply(book).toJson(zone)));
  }

  private <R> R change(Request request, Work<R> work) {
    return world.change(draft -> {
      HostedZone zone = ZoneApi.zone(draft.zones, request);
      RecordBook book = new RecordBook(draft, zone);
      R result = work.on(zone, book);
      book.close();
      return result;
    });
  }

  private static String recordId(Request request) {
    return request.segments().get(3);
  }

  private static String id(ObjectNode operation) {
    String id = Json.text(operation, "id");
    return id == null ? "" : id;
  }

  private static List<ObjectNode> operations(ObjectNode body, String field) {
    JsonNode list = body.path(field);
    if (list.isMissingNode() || list.isNull()) {
      return List.of();
    }
    if (list instanceof ArrayNode array
        && array.valueStream().allMatch(each -> each instanceof ObjectNode)) {
      return array.valueStream().map(ObjectNode.class::cast).toList();
    }
    throw new Refusal(400, 9207, "Request body is invalid.");
  }

  private static Predicate<HostedRecord> filter(Map<String, String> query) {
    List<Predicate<HostedRecord>> wanted =
        Stream.<@Nullable Predicate<HostedRecord>>of(
                equal(query, "name", HostedRecord::name),
                equal(query, "type", HostedRecord::type),
                equal(query, "content", HostedRecord::content),
                equal(query, "proxied", record -> String.valueOf(record.proxied())),
                comment(query, "comment", String::equals),
                comment(query, "comment.exact", String::equals),
                comment(query, "comment.contains", String::contains),
                comment(query, "comment.startswith", String::startsWith),
                comment(query, "comment.endswith", String::endsWith),
                comment(query, "comment.present", (comment, _) -> !comment.isEmpty()),
                comment(query, "comment.absent", (comment, _) -> comment.isEmpty()))
            .<Predicate<HostedRecord>>mapMulti((each, out) -> {
              if (each != null) {
                out.accept(each);
              }
            })
            .toList();
    return "any".equals(query.get("match")) && !wanted.isEmpty()
        ? record -> wanted.stream().anyMatch(each -> each.test(record))
        : record -> wanted.stream().allMatch(each -> each.test(record));
  }

  private static @Nullable Predicate<HostedRecord> equal(
      Map<String, String> query, String field, Function<HostedRecord, String> value) {
    String wanted = query.get(field);
    return wanted == null ? null : record -> value.apply(record).equalsIgnoreCase(wanted);
  }

  private static @Nullable Predicate<HostedRecord> comment(
      Map<String, String> query, String field, CommentTest test) {
    String wanted = query.get(field);
    return wanted == null
        ? null
        : record ->
            test.holds(
                record.comment() == null ? "" : record.comment().toLowerCase(Locale.ROOT),
                wanted.toLowerCase(Locale.ROOT));
  }

  private static Comparator<HostedRecord> order(Request request) {
    Comparator<HostedRecord> byField =
        switch (request.query().getOrDefault("order", "")) {
          case "type" -> Comparator.comparing(HostedRecord::type);
          case "name" -> Comparator.comparing(HostedRecord::name);
          case "content" -> Comparator.comparing(HostedRecord::content);
          case "ttl" -> Comparator.comparingInt(HostedRecord::ttl);
          case "proxied" -> Comparator.comparing(HostedRecord::proxied);
          default -> Comparator.comparing(HostedRecord::created);
        };
    return "desc".equals(request.query().get("direction")) ? byField.reversed() : byField;
  }

  /** Compares a record's comment with what is asked for, both in lower case. */
  @FunctionalInterface
  private interface CommentTest {
    boolean holds(String comment, String wanted);
  }

  /** Changes the records of one zone. */
  @FunctionalInterface
  private interface Work<R> {
    R on(HostedZone zone, RecordBook book);
  }
}

package io.innkeeper.core.domains.cloudflare;

import io.innkeeper.core.domains.DnsRecord;
import io.innkeeper.core.domains.RecordType;
import io.innkeeper.core.domains.ZoneRecord;
import io.innkeeper.core.kernel.Invalid;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Translates records between the port and Cloudflare's JSON. */
final class RecordJson {

  private static final Pattern SRV = Pattern.compile("(\\d{1,5})\\s+(\\d{1,5})\\s+(\\S+)");
  private static final Pattern CAA = Pattern.compile("(\\d{1,3})\\s+(\\w+)\\s+\"?([^\"]*)\"?");

  private RecordJson() {}

  /** Empty for a type that is not kept here. */
  static Optional<ZoneRecord> read(JsonNode json) {
    String typeName = CloudflareApi.text(json, "type");
    if (Arrays.stream(RecordType.values()).noneMatch(each -> each.name().equals(typeName))) {
      return Optional.empty();
    }
    RecordType type = RecordType.valueOf(typeName);
    DnsRecord record =
        new DnsRecord(
            type,
            plain(CloudflareApi.text(json, "name")),
            value(type, json),
            json.path("ttl").asInt(DnsRecord.AUTOMATIC),
            priority(type, json),
            json.path("proxied").asBoolean(false));
    String comment = json.path("comment").asString("");
    return Optional.of(
        new ZoneRecord(CloudflareApi.text(json, "id"), record, comment.isEmpty() ? null : comment));
  }

  /**
   * The body that creates or replaces the record.
   *
   * @param comment null leaves the present one alone
   */
  static ObjectNode write(DnsRecord record, @Nullable String comment) {
    ObjectNode json =
        CloudflareApi.JSON
            .createObjectNode()
            .put("type", record.type().name())
            .put("name", record.name())
            .put("content", content(record))
            .put("ttl", record.proxied() ? DnsRecord.AUTOMATIC : record.ttl());
    switch (record.type()) {
      case A, AAAA, CNAME -> json.put("proxied", record.proxied());
      case MX -> json.put("priority", priorityOf(record));
      case SRV -> {
        Matcher parts = parts(SRV, record);
        json.putObject("data")
            .put("priority", priorityOf(record))
            .put("weight", Integer.parseInt(parts.group(1)))
            .put("port", Integer.parseInt(parts.group(2)))
            .put("target", plain(parts.group(3)));
      }
      case CAA -> {
        Matcher parts = parts(CAA, record);
        json.putObject("data")
            .put("flags", Integer.parseInt(parts.group(1)))
            .put("tag", parts.group(2))
            .put("value", parts.group(3));
      }
      case TXT, NS -> {}
    }
    if (comment != null) {
      json.put("comment", comment);
    }
    return json;
  }

  private static String content(DnsRecord record) {
    return record.type() == RecordType.TXT ? TxtText.quoted(record.value()) : record.value();
  }

  private static String value(RecordType type, JsonNode json) {
    JsonNode data = json.path("data");
    return switch (type) {
      case A, AAAA -> CloudflareApi.text(json, "content");
      case CNAME, MX, NS -> plain(CloudflareApi.text(json, "content"));
      case TXT -> TxtText.plain(CloudflareApi.text(json, "content"));
      case SRV ->
          data.path("weight").asInt()
              + " "
              + data.path("port").asInt()
              + " "
              + plain(CloudflareApi.text(data, "target"));
      case CAA ->
          data.path("flags").asInt()
              + " "
              + CloudflareApi.text(data, "tag")
              + " \""
              + CloudflareApi.text(data, "value")
              + "\"";
    };
  }

  private static @Nullable Integer priority(RecordType type, JsonNode json) {
    return switch (type) {
      case MX -> json.path("priority").asInt(0);
      case SRV -> json.path("data").path("priority").asInt(json.path("priority").asInt(0));
      case A, AAAA, CNAME, TXT, NS, CAA -> null;
    };
  }

  private static int priorityOf(DnsRecord record) {
    if (record.priority() == null) {
      throw new Invalid("priority", "field.required");
    }
    return record.priority();
  }

  private static Matcher parts(Pattern pattern, DnsRecord record) {
    Matcher matcher = pattern.matcher(record.value());
    if (!matcher.matches()) {
      throw new Invalid("value", "dns.record-malformed");
    }
    return matcher;
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}

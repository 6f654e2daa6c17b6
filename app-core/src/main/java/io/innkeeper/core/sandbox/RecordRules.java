package io.innkeeper.core.sandbox;

import com.google.common.net.InetAddresses;
import com.ibm.icu.text.IDNA;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The provider's rules for one record and for records beside each other. */
final class RecordRules {

  private static final Set<String> TYPES =
      Set.of(
          "A", "AAAA", "CAA", "CERT", "CNAME", "DNSKEY", "DS", "HTTPS", "LOC", "MX", "NAPTR", "NS",
          "PTR", "SMIMEA", "SRV", "SSHFP", "SVCB", "TLSA", "TXT", "URI");
  private static final Pattern NAME = Pattern.compile("(\\*\\.)?([a-z0-9_-]{1,63}\\.)*[a-z0-9-]+");
  private static final Pattern HOST = Pattern.compile("([a-z0-9_-]{1,63}\\.)*[a-z0-9_-]{1,63}");
  private static final int LONGEST_TXT = 2048;
  private static final int LONGEST_COMMENT = 100;
  private static final IDNA UTS46 = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII);

  private RecordRules() {}

  static String type(@Nullable String type) {
    if (type == null || !TYPES.contains(type)) {
      throw Refusal.badRecord(9020, "Invalid DNS record type");
    }
    return type;
  }

  /** Fully qualified, ASCII, lower case; {@code @} and relative names lie in the zone. */
  static String name(@Nullable String given, String zone) {
    if (given == null || given.isBlank()) {
      throw Refusal.badRecord(9000, "DNS name is invalid.");
    }
    String name = plain(given);
    if (name.equals("@")) {
      name = zone;
    } else if (!name.equals(zone) && !name.endsWith("." + zone)) {
      name = name + "." + zone;
    }
    if (name.length() > 253 || !NAME.matcher(name).matches()) {
      throw Refusal.badRecord(9000, "DNS name is invalid.");
    }
    return name;
  }

  static int ttl(int ttl, boolean proxied) {
    if (ttl != 1 && (ttl < 60 || ttl > 86400)) {
      throw Refusal.badRecord(
          9021, "Invalid TTL. Must be between 60 and 86,400 seconds, or 1 for Automatic.");
    }
    return proxied ? 1 : ttl;
  }

  static void comment(@Nullable String comment) {
    if (comment != null && comment.length() > LONGEST_COMMENT) {
      throw Refusal.badRecord(9313, "Comment exceeds " + LONGEST_COMMENT + " characters.");
    }
  }

  static String content(String type, @Nullable String given, @Nullable ObjectNode data) {
    return switch (type) {
      case "SRV" -> srv(data);
      case "CAA" -> caa(data);
      default -> {
        if (given == null || given.isBlank()) {
          throw Refusal.badRecord(9005, "Content for " + type + " record is missing.");
        }
        yield switch (type) {
          case "A" -> {
            if (!InetAddresses.isInetAddress(given)
                || !(InetAddresses.forString(given) instanceof Inet4Address)) {
              throw Refusal.badRecord(9005, "Content for A record must be a valid IPv4 address.");
            }
            yield given;
          }
          case "AAAA" -> {
            if (!InetAddresses.isInetAddress(given)
                || !(InetAddresses.forString(given) instanceof Inet6Address address)) {
              throw Refusal.badRecord(
                  9006, "Content for AAAA record is invalid. Must be a valid IPv6 address.");
            }
            yield InetAddresses.toAddrString(address);
          }
          case "CNAME", "MX", "NS", "PTR" -> host(type, given);
          case "TXT" -> {
            if (given.length() > LONGEST_TXT) {
              throw Refusal.badRecord(9207, "Content for TXT record is too long.");
            }
            yield given;
          }
          default -> given;
        };
      }
    };
  }

  /** Refuses a record that can't stand beside the others of its zone. */
  static void beside(HostedRecord record, Collection<HostedRecord> zone, String apex) {
    for (HostedRecord other : zone) {
      if (other.id().equals(record.id()) || !other.name().equals(record.name())) {
        continue;
      }
      if (other.isIdenticalTo(record)) {
        throw new Refusal(400, 81058, "An identical record already exists.");
      }
      if (other.hasSameValueAs(record)) {
        throw new Refusal(400, 81057, "The record already exists.");
      }
      if (record.type().equals("CNAME") && other.isAddressOrAlias()) {
        throw new Refusal(400, 81053, "An A, AAAA, or CNAME record with that host already exists.");
      }
      if (record.isAddressOrAlias() && other.type().equals("CNAME")) {
        throw new Refusal(400, 81054, "A CNAME record with that host already exists.");
      }
      boolean oneIsDelegation = record.type().equals("NS") != other.type().equals("NS");
      if (oneIsDelegation && !record.name().equals(apex)) {
        throw new Refusal(400, 81056, "NS records with that host already exist.");
      }
    }
  }

  private static String plain(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    return UTS46.nameToASCII(bare, new StringBuilder(), new IDNA.Info()).toString();
  }

  private static String host(String type, String given) {
    String host = plain(given);
    if (host.length() > 253 || !HOST.matcher(host).matches() || InetAddresses.isInetAddress(host)) {
      throw Refusal.badRecord(9007, "Content for " + type + " record is invalid.");
    }
    return host;
  }

  private static String srv(@Nullable ObjectNode data) {
    String target = data == null ? null : Json.text(data, "target");
    if (data == null || target == null) {
      throw Refusal.badRecord(9101, "target is a required data field.");
    }
    for (String field : Set.of("priority", "weight", "port")) {
      int value = data.path(field).asInt(-1);
      if (value < 0 || value > 65535) {
        throw Refusal.badRecord(9101, field + " is a required data field.");
      }
    }
    return data.path("weight").asInt()
        + " "
        + data.path("port").asInt()
        + " "
        + host("SRV", target);
  }

  private static String caa(@Nullable ObjectNode data) {
    String tag = data == null ? null : Json.text(data, "tag");
    String value = data == null ? null : Json.text(data, "value");
    int flags = data == null ? -1 : data.path("flags").asInt(-1);
    if (tag == null || value == null || flags < 0 || flags > 255) {
      throw Refusal.badRecord(9101, "flags, tag and value are required data fields.");
    }
    return flags + " " + tag + " \"" + value + "\"";
  }
}

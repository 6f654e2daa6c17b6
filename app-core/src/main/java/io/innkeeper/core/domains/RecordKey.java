package io.innkeeper.core.domains;

import com.google.common.net.InetAddresses;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What makes a record that record, however it is written: a provider has at most one of each in a
 * zone. Time to live and proxying are its settings, not its identity.
 */
public record RecordKey(RecordType type, String name, String value, @Nullable Integer priority) {

  public static RecordKey of(DnsRecord record) {
    return new RecordKey(
        record.type(), HostNames.plain(record.name()), value(record), record.priority());
  }

  /** Whether both are the same record with the same settings. */
  public static boolean same(DnsRecord one, DnsRecord other) {
    return of(one).equals(of(other)) && sameSettings(one, other);
  }

  /** Whether time to live and proxying are the same; a proxied record's time is the provider's. */
  public static boolean sameSettings(DnsRecord one, DnsRecord other) {
    return one.proxied() == other.proxied()
        && (one.proxied() || one.ttl() == other.ttl())
        && Objects.equals(one.priority(), other.priority());
  }

  private static String value(DnsRecord record) {
    return switch (record.type()) {
      case CNAME, MX, NS, SRV -> HostNames.plain(record.value());
      case A, AAAA ->
          InetAddresses.isInetAddress(record.value())
              ? InetAddresses.toAddrString(InetAddresses.forString(record.value()))
              : record.value();
      case TXT, CAA -> record.value();
    };
  }

  /** {@code A www.example.com 192.0.2.1}. */
  @Override
  public String toString() {
    return type + " " + name + (priority == null ? "" : " " + priority) + " " + value;
  }
}

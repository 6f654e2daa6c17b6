package io.innkeeper.core.domains;

import com.google.common.net.HostAndPort;
import com.google.common.net.InetAddresses;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the public DNS is asked.
 *
 * @param resolvers addresses that are asked one after the other until one answers, such as {@code
 *     1.1.1.1} or {@code 127.0.0.1:5353}
 * @param timeout how long each may take
 */
@ConfigurationProperties("innkeeper.dns")
record DnsSettings(
    @DefaultValue({"1.1.1.1", "8.8.8.8"}) List<String> resolvers,
    @DefaultValue("3s") Duration timeout) {

  private static final int DNS_PORT = 53;

  DnsSettings {
    resolvers = List.copyOf(resolvers);
  }

  /** Whether a resolver can be written so: an address, perhaps with a port. */
  static boolean isResolver(String text) {
    try {
      return InetAddresses.isInetAddress(HostAndPort.fromString(text).getHost());
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  List<InetSocketAddress> addresses() {
    return resolvers.stream().map(DnsSettings::address).toList();
  }

  private static InetSocketAddress address(String text) {
    HostAndPort parts = HostAndPort.fromString(text).withDefaultPort(DNS_PORT);
    return new InetSocketAddress(parts.getHost(), parts.getPort());
  }
}

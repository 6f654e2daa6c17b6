package io.innkeeper.core.domains;

import io.innkeeper.core.kernel.DomainName;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/** Asks the public DNS which name servers a zone has, and compares them with those required. */
@Component
@EnableConfigurationProperties(DnsSettings.class)
class NameServerCheck {

  private final DnsSettings settings;

  NameServerCheck(DnsSettings settings) {
    this.settings = settings;
  }

  /** {@link #check(DomainName, Collection, List)} with this node's resolvers. */
  NameServerFinding check(DomainName zone, Collection<String> required) {
    return check(zone, required, List.of());
  }

  /**
   * Never throws: no answer is a finding too. Order, case and final dots do not matter.
   *
   * @param resolvers asked one after the other, such as {@code 1.1.1.1}; none: this node's own
   */
  NameServerFinding check(DomainName zone, Collection<String> required, List<String> resolvers) {
    List<String> wanted = required.stream().map(HostNames::plain).distinct().sorted().toList();
    DnsSettings asked =
        resolvers.isEmpty() ? settings : new DnsSettings(resolvers, settings.timeout());
    for (InetSocketAddress resolver : asked.addresses()) {
      Optional<List<String>> found = ask(resolver, zone);
      if (found.isPresent()) {
        return new NameServerFinding(
            result(wanted, found.get()), wanted, found.get(), Instant.now());
      }
    }
    return new NameServerFinding(
        NameServerFinding.Result.UNREACHABLE, wanted, List.of(), Instant.now());
  }

  private static NameServerFinding.Result result(List<String> wanted, List<String> found) {
    if (found.isEmpty()) {
      return NameServerFinding.Result.NOT_DELEGATED;
    }
    return found.equals(wanted)
        ? NameServerFinding.Result.MATCHES
        : NameServerFinding.Result.DIFFERS;
  }

  /** Empty where the resolver does not answer, or says that it could not find out. */
  private Optional<List<String>> ask(InetSocketAddress resolver, DomainName zone) {
    SimpleResolver client = new SimpleResolver(resolver);
    client.setTimeout(settings.timeout());
    try {
      Message answer =
          client.send(
              Message.newQuery(
                  Record.newRecord(Name.fromString(zone.ascii(), Name.root), Type.NS, DClass.IN)));
      int code = answer.getRcode();
      if (code != Rcode.NOERROR && code != Rcode.NXDOMAIN) {
        return Optional.empty();
      }
      return Optional.of(
          answer.getSection(Section.ANSWER).stream()
              .filter(NSRecord.class::isInstance)
              .map(record -> HostNames.plain(((NSRecord) record).getTarget().toString()))
              .distinct()
              .sorted()
              .toList());
    } catch (TextParseException e) {
      throw new IllegalArgumentException(e);
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}

package io.innkeeper.core.domains;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.sandbox.SandboxOptions;
import io.innkeeper.core.sandbox.SandboxProvider;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The public DNS is asked for name servers, here the sandbox's. */
class NameServerCheckTest {

  private static final DomainName ACME = new DomainName("acme.com");

  private final SandboxProvider sandbox = SandboxProvider.start(SandboxOptions.defaults());
  private final String resolver = "127.0.0.1:" + sandbox.dns().getPort();

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void orderCaseAndFinalDotsDoNotMatter() {
    sandbox.control().setNameServers("acme.com", List.of("ns2.x.net", "NS1.x.net."));
    NameServerFinding finding = check(resolver).check(ACME, List.of("ns1.X.net", "ns2.x.net."));
    assertThat(finding.result()).isEqualTo(NameServerFinding.Result.MATCHES);
    assertThat(finding.found()).containsExactly("ns1.x.net", "ns2.x.net");
  }

  @Test
  void otherServersAndMissingOnesDiffer() {
    sandbox.control().setNameServers("acme.com", List.of("ns1.x.net"));
    NameServerFinding finding = check(resolver).check(ACME, List.of("ns1.x.net", "ns2.x.net"));
    assertThat(finding.result()).isEqualTo(NameServerFinding.Result.DIFFERS);
    assertThat(finding.required()).containsExactly("ns1.x.net", "ns2.x.net");
    assertThat(finding.found()).containsExactly("ns1.x.net");
  }

  @Test
  void aDomainWithoutNameServersIsNotDelegated() {
    assertThat(check(resolver).check(ACME, List.of("ns1.x.net")).result())
        .isEqualTo(NameServerFinding.Result.NOT_DELEGATED);
  }

  @Test
  void aSilentResolverIsPassedOver() throws IOException {
    sandbox.control().setNameServers("acme.com", List.of("ns1.x.net"));
    try (DatagramSocket silent = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      String dead = "127.0.0.1:" + silent.getLocalPort();
      assertThat(check(dead, resolver).check(ACME, List.of("ns1.x.net")).result())
          .isEqualTo(NameServerFinding.Result.MATCHES);
      assertThat(check(dead).check(ACME, List.of("ns1.x.net")).result())
          .isEqualTo(NameServerFinding.Result.UNREACHABLE);
    }
  }

  private static NameServerCheck check(String... resolvers) {
    return new NameServerCheck(new DnsSettings(List.of(resolvers), Duration.ofMillis(500)));
  }
}

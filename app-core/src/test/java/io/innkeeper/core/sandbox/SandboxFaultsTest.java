package io.innkeeper.core.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;

/** What the sandbox does beside the API: faults, limits, memory, the public DNS, its control. */
class SandboxFaultsTest {

  private static final String TOKEN = "sandbox_token_of_this_test_0123456789";
  private static final Map<String, Object> RECORD =
      Map.of("type", "A", "name", "www", "content", "192.0.2.1");

  @Test
  void aLostAnswerHasItsEffectAndALostCallHasNone() throws IOException {
    try (Started it = new Started(SandboxOptions.defaults())) {
      String zone = it.zone("acme.com");
      it.control().addFault(Fault.next(Fault.Kind.LOST_CALL, "POST", null));
      assertThatThrownBy(() -> it.client.call("POST", "/zones/" + zone + "/dns_records", RECORD))
          .isInstanceOf(IOException.class);
      assertThat(it.records()).isZero();

      it.control().addFault(Fault.next(Fault.Kind.LOST_ANSWER, "POST", null));
      assertThatThrownBy(() -> it.client.call("POST", "/zones/" + zone + "/dns_records", RECORD))
          .isInstanceOf(IOException.class);
      assertThat(it.records()).isEqualTo(1);
    }
  }

  @Test
  void aFaultHitsTheCallsItCountsAndNoOther() throws IOException {
    try (Started it = new Started(SandboxOptions.defaults())) {
      it.control()
          .addFault(new Fault(Fault.Kind.SERVER_ERROR, "GET", "/zones", 2, 2, Duration.ZERO));
      assertThat(List.of(it.status(), it.status(), it.status(), it.status()))
          .containsExactly(200, 500, 500, 200);
    }
  }

  @Test
  void wrongJsonAndTooManyAreAnsweredOnDemand() throws IOException {
    try (Started it = new Started(SandboxOptions.defaults())) {
      it.control().addFault(Fault.next(Fault.Kind.WRONG_JSON, null, null));
      it.control().addFault(Fault.next(Fault.Kind.TOO_MANY, null, null));
      assertThat(it.client.get("/zones").response().body()).startsWith("<html>");
      assertThat(it.status()).isEqualTo(200);
      it.control().addFault(Fault.next(Fault.Kind.TOO_MANY, null, null));
      assertThat(it.status()).isEqualTo(429);
    }
  }

  @Test
  void whoeverGoesOverTheLimitIsRefusedForAWholeWindow() throws IOException {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    SandboxOptions options =
        SandboxOptions.defaults().withLimit(3, Duration.ofMinutes(5)).withClock(now::get);
    try (Started it = new Started(options)) {
      var first = it.client.get("/zones");
      assertThat(first.header("Ratelimit")).contains("\"default\";r=2;t=300");
      assertThat(first.header("Ratelimit-Policy")).contains("\"default\";q=3;w=300");
      it.status();
      it.status();
      now.updateAndGet(t -> t.plusSeconds(200));
      var refused = it.client.get("/zones");
      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.header("Retry-After")).contains("300");
      now.updateAndGet(t -> t.plusSeconds(299));
      assertThat(it.status()).isEqualTo(429);
      now.updateAndGet(t -> t.plusSeconds(1));
      assertThat(it.status()).isEqualTo(200);
    }
  }

  @Test
  void whatWasAnsweredIsThereAfterARestart(@TempDir Path folder) throws IOException {
    SandboxOptions options = SandboxOptions.defaults().withStateFile(folder.resolve("s.json"));
    List<Effect> before;
    try (Started it = new Started(options)) {
      String zone = it.zone("acme.com");
      it.client.call("POST", "/zones/" + zone + "/dns_records", RECORD);
      it.control().setNameServers("acme.com", it.control().requiredNameServers("acme.com"));
      before = it.control().effects();
      assertThat(before).hasSize(3);
    }
    try (SandboxProvider again = SandboxProvider.start(options);
        SandboxClient client = new SandboxClient(again.address(), TOKEN)) {
      assertThat(again.control().effects()).isEqualTo(before);
      assertThat(client.get("/zones").result().path(0).path("status").asString())
          .isEqualTo("active");
    }
  }

  @Test
  void thePublicDnsAnswersWhatTheRegistrarSays() throws IOException {
    try (Started it = new Started(SandboxOptions.defaults())) {
      it.control().setNameServers("acme.com", List.of("ns1.elsewhere.net", "ns2.elsewhere.net"));
      for (boolean tcp : new boolean[] {false, true}) {
        assertThat(it.ask("acme.com.", tcp).getSection(Section.ANSWER))
            .extracting(Record::rdataToString)
            .containsExactly("ns1.elsewhere.net.", "ns2.elsewhere.net.");
        assertThat(it.ask("nobody.com.", tcp).getRcode()).isEqualTo(Rcode.NXDOMAIN);
      }
      it.control().setNameServers("acme.com", List.of());
      assertThat(it.ask("acme.com.", false).getRcode()).isEqualTo(Rcode.NXDOMAIN);
    }
  }

  @Test
  void anotherProcessControlsItOverHttp() throws IOException {
    try (Started it = new Started(SandboxOptions.defaults());
        SandboxClient control =
            new SandboxClient(it.sandbox.address().resolve("/sandbox"), TOKEN)) {
      String account =
          control.call("POST", "/accounts", Map.of("name", "Two")).json().path("id").asString();
      control.call("POST", "/zones", Map.of("domain", "acme.com", "account", account));
      control.call("POST", "/records", Map.of("domain", "acme.com", "fields", RECORD));
      control.call(
          "POST", "/name-servers", Map.of("domain", "acme.com", "servers", List.of("a.b.net")));
      control.call(
          "POST",
          "/tokens",
          Map.of("value", "t".repeat(40), "rights", List.of("ZONE_READ"), "accounts", List.of()));
      control.call(
          "POST",
          "/faults",
          Map.of("kind", "SERVER_ERROR", "from", 1, "times", 1, "delay", "PT0S"));
      try (SandboxClient api = new SandboxClient(it.sandbox.address(), "t".repeat(40))) {
        assertThat(api.get("/zones").status()).isEqualTo(500);
        assertThat(api.get("/zones").result().size()).isEqualTo(1);
      }
      assertThat(control.get("/calls").json().size()).isEqualTo(2);
      assertThat(control.get("/effects").json().path(1).path("subject").asString())
          .isEqualTo("A www.acme.com 192.0.2.1");
      assertThat(control.call("POST", "/faults", "{").status()).isEqualTo(400);
      control.call("DELETE", "/calls", "");
      assertThat(control.get("/calls").json().size()).isZero();
    }
  }

  /** A sandbox with one account and one token that may do everything. */
  private static final class Started implements AutoCloseable {
    private final SandboxProvider sandbox;
    private final SandboxClient client;
    private final String account;

    Started(SandboxOptions options) {
      sandbox = SandboxProvider.start(options);
      account = control().addAccount("Hosting Ltd");
      control().putToken(TOKEN, EnumSet.allOf(SandboxRight.class));
      client = new SandboxClient(sandbox.address(), TOKEN);
    }

    SandboxControl control() {
      return sandbox.control();
    }

    String zone(String domain) {
      return control().addZone(domain, account);
    }

    long records() {
      return control().effects().stream()
          .filter(each -> each.kind() == Effect.Kind.RECORD_CREATED)
          .count();
    }

    int status() throws IOException {
      return client.get("/zones").status();
    }

    Message ask(String name, boolean tcp) throws IOException {
      SimpleResolver resolver = new SimpleResolver(sandbox.dns());
      resolver.setTCP(tcp);
      return resolver.send(
          Message.newQuery(Record.newRecord(Name.fromString(name), Type.NS, DClass.IN)));
    }

    @Override
    public void close() {
      client.close();
      sandbox.close();
    }
  }
}

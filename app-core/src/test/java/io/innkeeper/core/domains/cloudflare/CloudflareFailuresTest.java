package io.innkeeper.core.domains.cloudflare;

import static io.innkeeper.core.domains.cloudflare.CloudflareRig.MARK;
import static io.innkeeper.core.domains.cloudflare.CloudflareRig.a;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.innkeeper.core.domains.DnsCredentials;
import io.innkeeper.core.domains.DnsFailure;
import io.innkeeper.core.domains.RecordChange;
import io.innkeeper.core.domains.TlsMode;
import io.innkeeper.core.domains.TlsSettings;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.sandbox.Fault;
import io.innkeeper.core.sandbox.SandboxOptions;
import io.innkeeper.core.sandbox.SandboxRight;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a call can fail is told apart, and none doubles an effect. */
class CloudflareFailuresTest {

  private static final DomainName ACME = new DomainName("acme.com");
  private static final List<RecordChange> CHANGES =
      List.of(
          new RecordChange.Create(a("acme.com", "192.0.2.1")),
          new RecordChange.Create(a("www.acme.com", "192.0.2.1")));
  private static final String BATCH = ".*/batch";

  private final CloudflareRig rig = new CloudflareRig();
  private final CloudflareDnsProvider provider = rig.provider;

  @AfterEach
  void stop() {
    rig.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"short", "with space in it with space in it", "satır\nsonu", "şifre", " "})
  void aMalformedTokenIsTold(String token) {
    DnsFailure failure = failure(() -> provider.check(rig.with(token)));
    assertThat(failure.code()).isEqualTo("dns.token-malformed");
    assertThat(failure.retryable()).isFalse();
    assertThat(failure).hasMessageNotContaining(token.isBlank() ? "Bearer" : token);
  }

  @Test
  void aWrongTokenIsToldOnEveryCall() {
    String zone = rig.zone();
    DnsCredentials wrong = rig.with("x".repeat(40));
    assertThat(failure(() -> provider.check(wrong)).code()).isEqualTo("dns.token-wrong");
    assertThat(failure(() -> provider.findZone(wrong, ACME)).code()).isEqualTo("dns.token-wrong");
    assertThat(failure(() -> provider.records(wrong, zone)).code()).isEqualTo("dns.token-wrong");
  }

  @Test
  void aTokenThatWasDisabledIsWrong() {
    String token = rig.control().addToken(EnumSet.allOf(SandboxRight.class));
    rig.control().disableToken(token);
    assertThat(failure(() -> provider.check(rig.with(token))).code()).isEqualTo("dns.token-wrong");
    assertThat(failure(() -> provider.findZone(rig.with(token), ACME)).code())
        .isEqualTo("dns.token-wrong");
  }

  @Test
  void aMissingRightIsNamed() {
    String zone = rig.zone();
    DnsCredentials reader =
        rig.withRights(EnumSet.of(SandboxRight.ZONE_READ, SandboxRight.DNS_READ));
    assertThat(missing(() -> provider.apply(reader, zone, CHANGES, MARK)))
        .isEqualTo("Zone: DNS: Edit");
    assertThat(missing(() -> provider.tls(reader, zone))).isEqualTo("Zone: Zone Settings: Read");
    assertThat(missing(() -> provider.createZone(reader, new DomainName("new.com"))))
        .isEqualTo("Zone: Zone: Edit");
    assertThat(
            missing(
                () -> provider.findZone(rig.withRights(EnumSet.noneOf(SandboxRight.class)), ACME)))
        .isEqualTo("Zone: Zone: Read");
  }

  @Test
  void aServerThatIsNotThereIsUnreachable() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    DnsCredentials nowhere =
        DnsCredentials.interactive(
            URI.create("http://127.0.0.1:" + free), Secret.of("x".repeat(40)));
    DnsFailure failure = failure(() -> provider.apply(nowhere, "0", CHANGES, MARK));
    assertThat(failure.code()).isEqualTo("dns.unreachable");
    assertThat(failure.retryable()).isTrue();
    assertThat(failure.outcomeUnknown()).isFalse();
    assertThat(failure.toUnavailable().args()).isEqualTo(Map.of("host", "127.0.0.1"));
  }

  @Test
  void anAddressThatIsNoneIsTold() {
    DnsCredentials odd =
        DnsCredentials.interactive(URI.create("ftp://x"), Secret.of("x".repeat(40)));
    assertThat(failure(() -> provider.check(odd)).code()).isEqualTo("dns.address-malformed");
  }

  @Test
  void aFaultOfTheProviderIsWorthAnotherTry() {
    rig.fault(Fault.Kind.SERVER_ERROR, "GET", ".*");
    DnsFailure failure = failure(() -> provider.findZone(rig.all, ACME));
    assertThat(failure.code()).isEqualTo("dns.provider-error");
    assertThat(failure.retryable()).isTrue();
  }

  @Test
  void anAnswerThatIsNoJsonIsUnreadable() {
    rig.fault(Fault.Kind.WRONG_JSON, "GET", ".*");
    DnsFailure failure = failure(() -> provider.findZone(rig.all, ACME));
    assertThat(failure.code()).isEqualTo("dns.answer-unreadable");
    assertThat(failure.outcomeUnknown()).isFalse();
  }

  @Test
  void anAnswerThatTakesTooLongIsLost() {
    String zone = rig.zone();
    rig.control().addFault(new Fault(Fault.Kind.DELAY, "GET", null, 1, 1, Duration.ofSeconds(4)));
    assertThat(failure(() -> provider.records(rig.all, zone)).code()).isEqualTo("dns.answer-lost");
  }

  @Test
  void whoeverIsRefusedForTooManyCallsMakesNoMore() {
    rig.fault(Fault.Kind.TOO_MANY, "GET", ".*");
    DnsFailure failure = failure(() -> provider.findZone(rig.all, ACME));
    assertThat(failure.code()).isEqualTo("dns.rate-limited");
    assertThat(failure.retryAfter()).isEqualTo(Pacer.LOCKED_OUT);
    assertThat(failure(() -> provider.findZone(rig.all, ACME)).code())
        .isEqualTo("dns.rate-limited");
    assertThat(rig.control().calls()).hasSize(1);
  }

  @Test
  void backgroundWorkLeavesAShareForPeople() {
    try (CloudflareRig small =
        new CloudflareRig(SandboxOptions.defaults().withLimit(10, Duration.ofMinutes(5)))) {
      DnsCredentials background =
          DnsCredentials.background(small.sandbox.address(), small.all.token());
      for (int i = 0; i < 8; i++) {
        small.provider.findZone(background, ACME);
      }
      DnsFailure failure = failure(() -> small.provider.findZone(background, ACME));
      assertThat(failure.code()).isEqualTo("dns.rate-limited");
      assertThat(failure.retryAfter()).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
      small.provider.findZone(small.all, ACME);
      small.provider.findZone(small.all, ACME);
      assertThat(failure(() -> small.provider.findZone(small.all, ACME)).code())
          .isEqualTo("dns.rate-limited");
      assertThat(small.control().calls()).hasSize(10).noneMatch(call -> call.status() == 429);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LOST_CALL", "LOST_ANSWER", "WRONG_JSON", "SERVER_ERROR"})
  void anUnknownOutcomeIsReadAgainAndNothingIsDoneTwice(Fault.Kind kind) {
    String zone = rig.zone();
    rig.fault(kind, "POST", BATCH);
    assertThat(provider.apply(rig.all, zone, CHANGES, MARK)).hasSize(2);
    assertThat(rig.effects())
        .containsExactly(
            "RECORD_CREATED A acme.com 192.0.2.1", "RECORD_CREATED A www.acme.com 192.0.2.1");
  }

  @Test
  void whenTheAnswerNeverComesTheOutcomeStaysUnknown() {
    String zone = rig.zone();
    rig.control().addFault(new Fault(Fault.Kind.LOST_CALL, "POST", BATCH, 1, 99, Duration.ZERO));
    DnsFailure failure = failure(() -> provider.apply(rig.all, zone, CHANGES, MARK));
    assertThat(failure.code()).isEqualTo("dns.answer-lost");
    assertThat(failure.outcomeUnknown()).isTrue();
    rig.control().clearFaults();
    assertThat(provider.apply(rig.all, zone, CHANGES, MARK)).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(names = {"LOST_CALL", "LOST_ANSWER", "WRONG_JSON"})
  void aLostAnswerToACreatedZoneIsNoSecondZone(Fault.Kind kind) {
    rig.fault(kind, "POST", "/zones");
    if (kind == Fault.Kind.LOST_CALL) {
      assertThat(failure(() -> provider.createZone(rig.all, ACME)).outcomeUnknown()).isTrue();
    }
    assertThat(provider.createZone(rig.all, ACME).name()).isEqualTo(ACME);
    assertThat(rig.control().effects()).hasSize(1);
  }

  @Test
  void aLostAnswerToASettingIsReadAgain() {
    String zone = rig.zone();
    rig.fault(Fault.Kind.LOST_ANSWER, "PATCH", ".*/ssl");
    provider.setTls(rig.all, zone, TlsSettings.recommended(TlsMode.FULL));
    assertThat(rig.effects()).filteredOn("SETTING_CHANGED ssl=full"::equals).hasSize(1);
  }

  @Test
  void aRuleOfTheProviderIsToldInItsWords() {
    String zone = rig.zone();
    DnsFailure failure =
        failure(() ->
            provider.apply(
                rig.all,
                zone,
                List.of(new RecordChange.Create(a("acme.com", "not an address"))),
                MARK));
    assertThat(failure.code()).isEqualTo("dns.refused");
    assertThat(failure.args())
        .containsEntry("message", "Content for A record must be a valid IPv4 address.");
    assertThat(failure.retryable()).isFalse();
  }

  @Test
  void anInterruptEndsACallAtOnce() throws InterruptedException {
    String zone = rig.zone();
    rig.control().addFault(new Fault(Fault.Kind.DELAY, "POST", BATCH, 1, 1, Duration.ofSeconds(1)));
    AtomicReference<DnsFailure> failure = new AtomicReference<>();
    Thread caller =
        Thread.ofVirtual()
            .start(() -> failure.set(failure(() -> provider.apply(rig.all, zone, CHANGES, MARK))));
    while (rig.calls("GET") == 0) {
      Thread.sleep(10);
    }
    Thread.sleep(100);
    caller.interrupt();
    caller.join();
    DnsFailure awaited = Objects.requireNonNull(failure.get());
    assertThat(awaited.code()).isEqualTo("dns.interrupted");
    assertThat(awaited.outcomeUnknown()).isTrue();
  }

  private static String missing(ThrowingCallable call) {
    DnsFailure failure = failure(call);
    assertThat(failure.code()).isEqualTo("dns.token-lacks-right");
    return String.valueOf(failure.args().get("right"));
  }

  private static DnsFailure failure(ThrowingCallable call) {
    DnsFailure failure = catchThrowableOfType(DnsFailure.class, call);
    if (failure == null) {
      throw new AssertionError("The call succeeded");
    }
    return failure;
  }
}

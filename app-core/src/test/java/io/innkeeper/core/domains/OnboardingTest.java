package io.innkeeper.core.domains;

import static io.innkeeper.core.domains.DomainsPlace.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.changes.Change;
import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.domains.DraftView.Step;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.RunView;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.core.sandbox.Effect;
import io.innkeeper.core.sandbox.SandboxRight;
import io.innkeeper.testsupport.CoreTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CoreTest
@Import(DomainsPlace.class)
class OnboardingTest {

  private final DomainsPlace place;
  private final Onboarding onboarding;

  @Autowired
  OnboardingTest(DomainsPlace place) {
    this.place = place;
    this.onboarding = place.onboarding;
  }

  @BeforeEach
  void open() {
    place.open();
  }

  @Test
  void aDomainGoesThroughAllSixSteps() {
    String name = DomainsPlace.unique("acme") + ".com";
    place.zone(
        name,
        List.of(
            record("A", name, "192.0.2.1"),
            record("AAAA", name, "2001:db8::1"),
            record("CNAME", "www." + name, "elsewhere.example.net"),
            record("TXT", name, "v=spf1 -all")));
    CustomerId customer = place.customer(1);
    DnsAccountId account = place.account(1);
    DraftView draft = place.entered(name.toUpperCase(java.util.Locale.ROOT), customer);
    assertThat(draft.step()).isEqualTo(Step.ACCOUNT);
    draft = onboarding.chooseAccount(place.actor, draft.id(), draft.revision(), account);
    ZoneFinding zone = onboarding.findZone(place.actor, draft.id());
    assertThat(zone.found()).isTrue();
    assertThat(zone.name()).isEqualTo(name);
    assertThat(onboarding.checkNameServers(place.actor, draft.id()).result())
        .isEqualTo(NameServerFinding.Result.MATCHES);
    OnboardingPreview preview = onboarding.preview(place.actor, draft.id(), true);
    assertThat(preview.changes())
        .extracting(Change::kind)
        .containsExactlyInAnyOrder(
            Change.Kind.UPDATE, Change.Kind.DELETE, Change.Kind.DELETE, Change.Kind.CREATE);
    assertThat(preview.changes().stream().flatMap(change -> change.notices().stream()))
        .extracting(Change.Notice::code)
        .containsExactlyInAnyOrder("dns.aaaa-bypasses", "dns.cname-replaced");
    AppliedOnboarding applied =
        onboarding.apply(
            place.actor,
            draft.id(),
            onboarding.get(place.actor, draft.id()).revision(),
            new ApplyOnboarding(preview.changeSet(), TlsMode.STRICT, Set.of()));
    var _ = place.succeeded(applied.run());
    DomainView domain = place.domain(applied.domain());
    assertThat(domain.row().status()).isEqualTo(DomainStatus.ACTIVE);
    assertThat(domain.row().dnsConfigured()).isTrue();
    assertThat(domain.row().tlsConfigured()).isTrue();
    assertThat(domain.tlsMode()).isEqualTo(TlsMode.STRICT);
    assertThat(domain.records()).extracting(DnsRecord::name).containsExactly(name, "www." + name);
    assertThat(domain.records()).extracting(DnsRecord::value).containsOnly(preview.address());
    assertThat(place.accounts.get(place.actor, account).domainsInUse()).isEqualTo(1);
    ProviderRecords there = place.domains.providerRecords(place.actor, applied.domain());
    assertThat(there.drifted()).isFalse();
    assertThat(there.records()).extracting(DnsRecord::type).contains(RecordType.TXT);
    assertThat(onboarding.drafts(place.actor, ChunkRequest.first(200)).items())
        .extracting(DraftView::id)
        .doesNotContain(draft.id());
  }

  @Test
  void theCustomersOwnTokenIsUsedAndSeenNowhere() {
    String name = DomainsPlace.unique("own") + ".com";
    place.zone(name, List.of());
    String token = place.control.addToken(EnumSet.allOf(SandboxRight.class), place.company);
    DraftView draft = place.entered(name, place.customer(1));
    draft =
        onboarding.chooseOwnAccount(
            place.actor, draft.id(), draft.revision(), "owner@example.org", Secret.of(token));
    assertThat(draft.ownToken()).isEqualTo("••••" + token.substring(token.length() - 4));
    AppliedOnboarding applied = place.apply(place.walked(draft.id()).id());
    var _ = place.succeeded(applied.run());
    assertThat(place.domain(applied.domain()).row().status()).isEqualTo(DomainStatus.ACTIVE);
    assertThat(place.domains.providerRecords(place.actor, applied.domain()).drifted()).isFalse();
    assertThat(place.count("select count(*) from onboarding_draft where ended")).isZero();
    assertThat(everyText()).isNotEmpty().noneMatch(row -> row.contains(token));
  }

  /** Every row of every table as text. */
  private List<String> everyText() {
    return place
        .jdbc
        .sql("select tablename from pg_tables where schemaname = 'public'")
        .query(String.class)
        .list()
        .stream()
        .flatMap(table ->
            place
                .jdbc
                .sql("select t::text from " + table + " t")
                .query(String.class)
                .list()
                .stream())
        .toList();
  }

  @Test
  void aMissingZoneIsMadeAndItsNameServersAreAwaited() {
    String name = DomainsPlace.unique("new") + ".com";
    DraftView draft = place.entered(name, place.customer(1));
    draft = onboarding.chooseAccount(place.actor, draft.id(), draft.revision(), place.account(5));
    ZoneFinding none = onboarding.findZone(place.actor, draft.id());
    assertThat(none.found()).isFalse();
    assertThat(none.mayCreate()).isTrue();
    ZoneFinding made = onboarding.createZone(place.actor, draft.id());
    assertThat(made.nameServers()).isNotEmpty();
    assertThat(onboarding.checkNameServers(place.actor, draft.id()).result())
        .isEqualTo(NameServerFinding.Result.NOT_DELEGATED);
    DraftId id = draft.id();
    assertThatThrownBy(() -> onboarding.preview(place.actor, id, true))
        .isInstanceOfSatisfying(
            Conflict.class, e -> assertThat(e.code()).isEqualTo("draft.step-too-early"));
    DomainId waiting =
        onboarding.waitForNameServers(place.actor, id, onboarding.get(place.actor, id).revision());
    assertThat(place.domain(waiting).row().status())
        .isEqualTo(DomainStatus.WAITING_FOR_NAMESERVERS);
    place.control.setNameServers(name, made.nameServers());
    assertThat(place.domains.checkNameServers(place.actor, waiting).result())
        .isEqualTo(NameServerFinding.Result.MATCHES);
    assertThat(place.domain(waiting).row().status()).isEqualTo(DomainStatus.DRAFT);
    RunView waited =
        place.succeeded(java.util.Objects.requireNonNull(place.domain(waiting).lastRun()));
    assertThat(waited.row().process()).isEqualTo("domains.await-name-servers");
    assertThat(onboarding.get(place.actor, id).step()).isEqualTo(Step.PREVIEW);
    assertThat(
            place.count(
                "select count(*) from audit_entry where action = 'domains.name-servers-right'"))
        .isEqualTo(1);
    AppliedOnboarding applied = place.apply(id);
    assertThat(applied.domain()).isEqualTo(waiting);
    var _ = place.succeeded(applied.run());
    assertThat(place.domain(waiting).row().status()).isEqualTo(DomainStatus.ACTIVE);
  }

  @Test
  void aSubdomainGoesIntoItsParentsZone() {
    String parent = DomainsPlace.unique("parent") + ".com";
    place.zone(parent, List.of());
    DraftView draft = place.previewed("shop." + parent, place.customer(1), place.account(5));
    var _ = place.succeeded(place.apply(draft.id()).run());
    assertThat(
            place.control.effects().stream()
                .filter(effect -> effect.zone().equals(parent))
                .filter(effect -> effect.kind() == Effect.Kind.RECORD_CREATED))
        .extracting(effect -> effect.subject().split(" ", 3)[1])
        .containsExactlyInAnyOrder("shop." + parent, "www.shop." + parent);
  }

  @Test
  void badDomainsAreNamed() {
    DraftView draft = onboarding.begin(place.actor);
    CustomerId customer = place.customer(0);
    assertThatThrownBy(() ->
            onboarding.enterDomain(
                place.actor, draft.id(), draft.revision(), customer, "co.uk", ""))
        .isInstanceOfSatisfying(
            Invalid.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::code)
                    .containsExactly("domain.not-registrable", "customer.limit-reached"));
  }

  @Test
  void wrongTokensLackingRightsAndSilenceAreThreeMessages() {
    String name = DomainsPlace.unique("three") + ".com";
    DraftView draft = place.entered(name, place.customer(1));
    assertThat(refusal(draft.id(), "sandbox_0123456789abcdef0123456789abcdef"))
        .isEqualTo("dns.token-wrong");
    assertThat(refusal(draft.id(), place.control.addToken(EnumSet.of(SandboxRight.DNS_READ))))
        .isNotEqualTo("dns.token-wrong")
        .startsWith("dns.");
    place.set("domains.own-accounts-api", "http://127.0.0.1:1/client/v4");
    assertThat(refusal(draft.id(), place.token)).isEqualTo("dns.unreachable");
  }

  private String refusal(DraftId id, String token) {
    DraftView draft =
        onboarding.chooseOwnAccount(
            place.actor,
            id,
            onboarding.get(place.actor, id).revision(),
            "owner@example.org",
            Secret.of(token));
    try {
      return onboarding.findZone(place.actor, draft.id()).toString();
    } catch (Unavailable refused) {
      return refused.code();
    }
  }

  @Test
  void goingBackDropsWhatTheLaterStepsFound() {
    String name = DomainsPlace.unique("back") + ".com";
    place.zone(name, List.of());
    CustomerId customer = place.customer(1);
    DraftView draft = place.previewed(name, customer, place.account(5));
    DraftView back =
        onboarding.enterDomain(
            place.actor, draft.id(), draft.revision(), customer, "other-" + name, "Proje");
    assertThat(back.step()).isEqualTo(Step.ACCOUNT);
    assertThat(back.zone()).isNull();
    assertThat(back.account()).isNull();
    assertThat(back.projectName()).isEqualTo("Proje");
  }

  @Test
  void aDiscardedDraftIsGoneWithItsToken() {
    DraftView draft = place.entered(DomainsPlace.unique("gone") + ".com", place.customer(1));
    draft =
        onboarding.chooseOwnAccount(
            place.actor, draft.id(), draft.revision(), "o@example.org", Secret.of("x".repeat(40)));
    onboarding.discard(place.actor, draft.id(), draft.revision());
    assertThat(
            place
                .jdbc
                .sql("select count(*) from onboarding_draft where id = ?")
                .param(draft.id().value())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void aZoneThatChangedSinceThePreviewIsLeftAlone() {
    String name = DomainsPlace.unique("moved") + ".com";
    place.zone(name, List.of(record("A", name, "192.0.2.1")));
    DraftView draft = place.previewed(name, place.customer(1), place.account(5));
    OnboardingPreview preview = onboarding.preview(place.actor, draft.id(), true);
    var _ = place.control.addRecord(name, record("TXT", name, "somebody was here"));
    int before = place.control.effects().size();
    AppliedOnboarding applied =
        onboarding.apply(
            place.actor,
            draft.id(),
            onboarding.get(place.actor, draft.id()).revision(),
            new ApplyOnboarding(preview.changeSet(), TlsMode.FULL, Set.of()));
    RunView run = place.ended(applied.run());
    assertThat(run.row().state()).isEqualTo(RunState.FAILED);
    assertThat(run.row().code()).isEqualTo("domain.zone-changed");
    assertThat(place.control.effects()).hasSize(before);
    assertThat(place.domain(applied.domain()).row().status()).isEqualTo(DomainStatus.FAILED);
  }
}

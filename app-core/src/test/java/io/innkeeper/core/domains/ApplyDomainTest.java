package io.innkeeper.core.domains;

import static io.innkeeper.core.domains.DomainsPlace.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.RunView;
import io.innkeeper.core.jobs.StepBoundary.Point;
import io.innkeeper.core.sandbox.Effect;
import io.innkeeper.core.sandbox.Fault;
import io.innkeeper.core.sandbox.SandboxRight;
import io.innkeeper.testsupport.CoreTest;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CoreTest
@Import(DomainsPlace.class)
class ApplyDomainTest {

  private final DomainsPlace place;
  private final DomainsPlace.Crash crash;
  private String name = "";

  @Autowired
  ApplyDomainTest(DomainsPlace place, DomainsPlace.Crash crash) {
    this.place = place;
    this.crash = crash;
  }

  @BeforeEach
  void open() {
    place.open();
    name = DomainsPlace.unique("apply") + ".com";
    place.zone(
        name,
        List.of(
            record("A", name, "192.0.2.1"),
            record("AAAA", "www." + name, "2001:db8::1"),
            record("TXT", name, "v=spf1 -all")));
  }

  private DraftView previewed() {
    return place.previewed(name, place.customer(1), place.account(5));
  }

  private List<Effect> effects() {
    return place.control.effects().stream().filter(effect -> effect.zone().equals(name)).toList();
  }

  private List<String> records(DomainId id) {
    return place.domains.providerRecords(place.actor, id).records().stream()
        .map(record -> record.type() + " " + record.name() + " " + record.value())
        .sorted()
        .toList();
  }

  private static final EnumSet<SandboxRight> ALL = EnumSet.allOf(SandboxRight.class);

  /** The provider takes these rights from the token before the run begins. */
  @ParameterizedTest
  @CsvSource({
    "verify, DNS_READ DNS_EDIT",
    "snapshot, SETTINGS_READ SETTINGS_EDIT",
    "records, DNS_EDIT",
    "tls, SETTINGS_EDIT"
  })
  void aStepThatFailsForGoodLeavesTheZoneAsItWas(String step, String rights) {
    DraftView draft = previewed();
    int before = effects().size();
    EnumSet<SandboxRight> left = EnumSet.copyOf(ALL);
    for (String right : rights.split(" ", -1)) {
      left.remove(SandboxRight.valueOf(right));
    }
    crash.at("", Point.BEFORE_START, _ -> place.control.putToken(place.token, left, place.company));
    AppliedOnboarding applied = applied(draft);
    RunView run = place.ended(applied.run());
    place.control.putToken(place.token, ALL, place.company);
    assertThat(run.row().state()).isEqualTo(RunState.FAILED);
    assertThat(run.row().step()).isEqualTo(step);
    assertPutBack(applied.domain(), before);
    place.runs.retry(place.actor, applied.run(), run.row().revision());
    var _ = place.succeeded(applied.run());
    assertThat(place.domain(applied.domain()).row().status()).isEqualTo(DomainStatus.ACTIVE);
  }

  @ParameterizedTest
  @CsvSource({"records", "tls", "confirm"})
  void aRunThatIsCancelledAfterAStepIsUndone(String step) {
    DraftView draft = previewed();
    int before = effects().size();
    crash.at(
        step,
        Point.AFTER_OUTCOME,
        id -> place.runs.cancel(place.actor, id, place.runs.get(place.actor, id).row().revision()));
    AppliedOnboarding applied = applied(draft);
    assertThat(place.ended(applied.run()).row().state()).isEqualTo(RunState.CANCELLED);
    assertThat(effects()).hasSizeGreaterThan(before);
    assertPutBack(applied.domain(), before);
  }

  /** Without the questions before it, which pass the same boundaries. */
  private AppliedOnboarding applied(DraftView draft) {
    return place.onboarding.apply(
        place.actor,
        draft.id(),
        draft.revision(),
        new ApplyOnboarding(place.proposed(draft.id()), TlsMode.STRICT, Set.of()));
  }

  private void assertPutBack(DomainId id, int before) {
    assertThat(place.domain(id).row().status()).isEqualTo(DomainStatus.FAILED);
    assertThat(place.domain(id).records()).isEmpty();
    assertThat(records(id))
        .containsExactly(
            "A " + name + " 192.0.2.1",
            "AAAA www." + name + " 2001:db8::1",
            "TXT " + name + " v=spf1 -all");
    Map<String, String> settings = new LinkedHashMap<>();
    for (Effect effect : effects().subList(before, effects().size())) {
      if (effect.kind() == Effect.Kind.SETTING_CHANGED) {
        String[] parts = effect.subject().split("=", 2);
        settings.put(parts[0], parts[1]);
      }
    }
    // Whatever was set was set back: strict is no zone's beginning.
    assertThat(settings.getOrDefault("ssl", "full")).isNotEqualTo("strict");
  }

  @Test
  void anAnswerThatNeverCameIsNotAskedForTwice() {
    DraftView draft = previewed();
    int before = effects().size();
    place.control.addFault(Fault.next(Fault.Kind.LOST_ANSWER, "POST", ".*dns_records.*"));
    var _ = place.succeeded(place.apply(draft.id()).run());
    assertEachEffectOnce(before);
  }

  /** A thread that dies there leaves what a lost node does. */
  @ParameterizedTest
  @CsvSource({"records, AFTER_PERFORM", "tls, AFTER_PERFORM", "finish, AFTER_PERFORM"})
  void aNodeThatIsLostBeforeItsOutcomeIsTakenOver(String step, Point point) {
    DraftView draft = previewed();
    int before = effects().size();
    crash.killAt(step, point);
    AppliedOnboarding applied = place.apply(draft.id());
    var _ = place.succeeded(applied.run());
    assertEachEffectOnce(before);
    assertThat(place.domain(applied.domain()).row().status()).isEqualTo(DomainStatus.ACTIVE);
    assertThat(
            place
                .jdbc
                .sql("select count(*) from audit_entry where subject_id = ? and action = ?")
                .params(applied.domain().value(), "domains.activated")
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  private void assertEachEffectOnce(int before) {
    List<Effect> made = effects().subList(before, effects().size());
    assertThat(made)
        .extracting(effect -> effect.kind() + " " + effect.subject())
        .isNotEmpty()
        .doesNotHaveDuplicates();
    assertThat(made)
        .extracting(Effect::kind)
        .containsOnlyOnce(Effect.Kind.RECORD_CHANGED)
        .containsOnlyOnce(Effect.Kind.RECORD_CREATED)
        .containsOnlyOnce(Effect.Kind.RECORD_DELETED);
  }
}

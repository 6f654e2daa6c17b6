package io.innkeeper.desktop.feature.domains.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.domains.DraftView;
import io.innkeeper.core.domains.TlsMode;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.StepState;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.testkit.Drafts;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.SampleDomains;
import io.innkeeper.desktop.text.Language;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

class OnboardingWizardTest {

  @Test
  void sixStepsBringADomainIn() {
    WizardRig rig = new WizardRig(Language.ENGLISH);
    rig.core().preview = SampleDomains.preview("sisli.com.tr", "brake.share");

    rig.enterDomain("şişli.com.tr");
    rig.next();
    rig.await("account");
    rig.next();
    rig.await("zone");
    rig.next();
    rig.await("name-servers");
    rig.next();
    rig.await("preview");
    rig.choose("#brake-brake-share");
    rig.next();
    rig.await("apply");
    rig.choose("#tls-strict");
    rig.runs().now(rig.core().run, RunState.RUNNING, null, StepState.RUNNING);
    rig.next();
    rig.stage().find("#run-cancel");
    StepState done = StepState.DONE;
    rig.runs().now(rig.core().run, RunState.SUCCEEDED, null, done, done, done, done, done, done);
    rig.press("#run-to-domain");

    assertThat(rig.core().calls)
        .containsExactly(
            "begin",
            "enterDomain şişli.com.tr",
            "chooseAccount Cloudflare Kurumsal",
            "findZone",
            "checkNameServers",
            "preview true",
            "apply STRICT");
    assertThat(Objects.requireNonNull(rig.core().applied).confirmed())
        .containsExactly("brake.share");
    assertThat(rig.front()).isEqualTo(Destination.of("domains", "detail", rig.core().domain));
  }

  @Test
  void aBrakeHoldsUntilItIsConfirmed() {
    WizardRig rig = new WizardRig(Language.ENGLISH, Drafts.checked(found(), Drafts.matching()));
    rig.core().preview = SampleDomains.preview("sisli.com.tr", "brake.apex-ns");
    rig.stage().find("#wizard-next");
    rig.press("#preview-again");

    rig.stage().find("#brake-brake-apex-ns");
    assertThat(Fx.get(rig::isReady)).isFalse();

    rig.choose("#brake-brake-apex-ns");
    assertThat(Fx.get(rig::isReady)).isTrue();
  }

  @Test
  void aDraftIsResumedWhereItWasLeft() {
    WizardRig rig = new WizardRig(Language.ENGLISH, found());
    rig.core().nameServers = Drafts.differing();

    rig.await("name-servers");
    rig.press("#wizard-back");
    rig.await("zone");
    rig.press("#wizard-back");
    rig.press("#wizard-back");
    rig.await("domain");

    assertThat(((TextField) rig.stage().find("#field-domain")).getText()).isEqualTo("şişli.com.tr");
    assertThat(rig.core().calls).doesNotContain("findZone", "begin");
  }

  @Test
  void goingBackWithoutAChangeStoresNothing() {
    WizardRig rig = new WizardRig(Language.ENGLISH, Drafts.of("şişli.com.tr", "Şişli Kitabevi"));
    rig.await("account");
    rig.press("#wizard-back");
    rig.await("domain");

    rig.next();

    rig.await("account");
    assertThat(rig.core().calls).isEmpty();
  }

  @Test
  void aNameThatSomebodyTookIsSaidUnderTheField() {
    WizardRig rig = new WizardRig(Language.ENGLISH);
    rig.core().refusal = new Invalid("domain", "domain.in-use");
    rig.enterDomain("taken.com");

    rig.next();

    rig.stage().find("#entry-domain .entry-message");
    rig.await("domain");
  }

  @Test
  void aWrongTokenLeadsBackToTheAccount() {
    WizardRig rig = new WizardRig(Language.ENGLISH);
    rig.core().zone = Drafts.noZone(true);
    toZone(rig);
    rig.stage().find("#zone-create");
    rig.core().refusal = new Unavailable("dns.token-wrong", Map.of());
    rig.press("#zone-create");

    rig.stage().find("#zone-trouble");
    rig.pressIn("#zone-trouble", 0);

    rig.await("account");
  }

  @Test
  void aQuestionCanBeStoppedAndAskedAgain() {
    WizardRig rig = new WizardRig(Language.ENGLISH);
    rig.core().answers = new CountDownLatch(1);
    toZone(rig);

    rig.pressIn(".waiting", 0);
    rig.stage().find(".notice");
    rig.core().answers.countDown();
    rig.pressIn(".notice", 0);

    Fx.await("the zone is found", rig::isReady);
  }

  @Test
  void leavingTheNameServersMakesTheDomainWait() {
    DraftView left = found();
    WizardRig rig = new WizardRig(Language.ENGLISH, left);
    rig.core().nameServers = Drafts.differing();

    rig.press("#name-servers-leave");

    Fx.await(
        "the domain is shown",
        () -> rig.front().equals(Destination.of("domains", "detail", rig.core().domain)));
    assertThat(rig.core().calls).contains("waitForNameServers");
  }

  @Test
  void aZoneThatChangedIsSaidAndPreviewedAnew() {
    WizardRig rig = new WizardRig(Language.ENGLISH, Drafts.checked(found(), Drafts.matching()));
    rig.core().preview = SampleDomains.preview("sisli.com.tr");
    rig.press("#preview-again");
    Fx.await("a preview", rig::isReady);
    rig.next();
    rig.await("apply");
    rig.core().refusal = new Conflict("change-set.not-proposed");
    rig.next();
    Fx.await("it is refused", () -> rig.stage().isShown(".wizard-body > .banner"));
    long before = rig.core().calls.stream().filter("preview true"::equals).count();

    rig.press("#wizard-back");

    Fx.await(
        "a new preview",
        () -> rig.core().calls.stream().filter("preview true"::equals).count() > before);
  }

  @Test
  void aFailedRunSaysThatTheRecordsWerePutBackAndIsTriedAgain() {
    WizardRig rig = new WizardRig(Language.ENGLISH, Drafts.checked(found(), Drafts.matching()));
    rig.core().preview = SampleDomains.preview("sisli.com.tr");
    rig.press("#preview-again");
    Fx.await("a preview", rig::isReady);
    rig.next();
    rig.await("apply");
    StepState done = StepState.DONE;
    rig.runs()
        .now(
            rig.core().run,
            RunState.FAILED,
            "dns.provider-error",
            done,
            done,
            StepState.COMPENSATED,
            StepState.FAILED);
    rig.next();

    assertThat(rig.textOf("#run-failure")).contains("put back as the snapshot");
    rig.press("#run-retry");
    Fx.await("it is tried again", () -> rig.runs().calls.contains("retry"));
    assertThat(Objects.requireNonNull(rig.core().applied).tlsMode()).isEqualTo(TlsMode.FULL);
  }

  private static void toZone(WizardRig rig) {
    rig.enterDomain("şişli.com.tr");
    rig.next();
    rig.await("account");
    rig.next();
    rig.await("zone");
  }

  private static DraftView found() {
    return Drafts.found(Drafts.of("şişli.com.tr", "Şişli Kitabevi"), Drafts.zone());
  }
}

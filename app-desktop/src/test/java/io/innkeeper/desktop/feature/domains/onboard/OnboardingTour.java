package io.innkeeper.desktop.feature.domains.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.jobs.RunEvent.Kind;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.StepState;
import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.desktop.testkit.Accessibility;
import io.innkeeper.desktop.testkit.Drafts;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.SampleDomains;
import io.innkeeper.desktop.testkit.Screenshots;
import io.innkeeper.desktop.text.Language;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of every step of the wizard, in every state. */
@Tag("tour")
class OnboardingTour {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyStep(Language language) {
    WizardRig rig = new WizardRig(language);
    rig.stage().find("#customer-list");
    Fx.pause(Duration.ofMillis(600));
    take(rig, "1-domain-customer");
    rig.enterDomain("şişli-kitabevi.com.tr");
    rig.stage().find("#domain-free");
    take(rig, "1-domain");
    rig.type("#field-domain", "www");
    Fx.pause(Duration.ofMillis(700));
    take(rig, "1-domain-wrong");
    rig.type("#field-domain", "şişli-kitabevi.com.tr");
    rig.next();

    rig.stage().find("#account-list");
    take(rig, "2-account");
    rig.choose("#account-own");
    rig.next();
    take(rig, "2-account-own");
    rig.choose("#account-company");

    rig.core().answers = new CountDownLatch(1);
    rig.next();
    rig.await("zone");
    Fx.pause(Duration.ofMillis(200));
    take(rig, "3-zone-looking");
    rig.core().zone = Drafts.noZone(true);
    rig.core().answers.countDown();
    rig.stage().find("#zone-create");
    take(rig, "3-zone-missing");
    rig.core().refusal = new Unavailable("dns.token-lacks-right", Map.of("right", "DNS:Edit"));
    rig.press("#zone-create");
    rig.stage().find("#zone-trouble");
    take(rig, "3-zone-right");
    rig.core().zone = Drafts.zone();
    rig.pressIn("#zone-trouble", 1);
    Fx.await("a zone", () -> rig.isReady());
    take(rig, "3-zone-found");

    rig.core().nameServers = Drafts.differing();
    rig.next();
    rig.stage().find("#name-servers-verdict");
    take(rig, "4-name-servers");
    rig.core().nameServers = Drafts.matching();
    rig.press("#name-servers-check");
    Fx.await("they match", rig::isReady);
    take(rig, "4-name-servers-right");

    rig.core().preview = SampleDomains.preview("sisli-kitabevi.com.tr", "brake.share");
    rig.next();
    rig.stage().find("#change-list");
    take(rig, "5-preview");
    rig.choose("#brake-brake-share");
    rig.next();

    rig.await("apply");
    take(rig, "6-apply");
    rig.choose("#tls-flexible");
    take(rig, "6-apply-flexible");
    job(rig);
  }

  private static void job(WizardRig rig) {
    var id = rig.core().run;
    rig.runs().now(id, RunState.RUNNING, null, StepState.DONE, StepState.DONE, StepState.RUNNING);
    rig.next();
    rig.stage().find("#run-cancel");
    rig.runs().tell(id, Kind.STEP, "verify", "DONE");
    rig.runs().tell(id, Kind.STEP, "snapshot", "DONE");
    rig.runs().tell(id, Kind.LOG, "records", "run.taken-over");
    Fx.pause(Duration.ofMillis(400));
    take(rig, "6-job-running");
    rig.runs()
        .now(
            id,
            RunState.FAILED,
            "dns.provider-error",
            StepState.DONE,
            StepState.DONE,
            StepState.COMPENSATED,
            StepState.FAILED);
    rig.stage().find("#run-failure");
    take(rig, "6-job-failed");
    rig.runs()
        .now(
            id,
            RunState.SUCCEEDED,
            null,
            StepState.DONE,
            StepState.DONE,
            StepState.DONE,
            StepState.DONE,
            StepState.DONE,
            StepState.DONE);
    rig.stage().find("#run-success");
    take(rig, "6-job-done");
  }

  private static void take(WizardRig rig, String state) {
    Fx.settle();
    Screenshots.take(rig.stage().scene(), "onboarding-" + state, rig.language());
    assertThat(Accessibility.findings(rig.stage().scene().getRoot())).as(state).isEmpty();
  }
}

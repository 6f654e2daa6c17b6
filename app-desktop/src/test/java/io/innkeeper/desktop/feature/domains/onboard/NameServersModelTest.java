package io.innkeeper.desktop.feature.domains.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.customers.Customers;
import io.innkeeper.desktop.testkit.Drafts;
import io.innkeeper.desktop.testkit.FakeApplyRun;
import io.innkeeper.desktop.testkit.FakeDomains;
import io.innkeeper.desktop.testkit.FakeOnboarding;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.Partial;
import io.innkeeper.desktop.testkit.TestUi;
import io.innkeeper.testsupport.Actors;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameServersModelTest {

  private final TestUi test = TestUi.english();
  private final FakeOnboarding onboarding = new FakeOnboarding();

  @Test
  void asksAgainByItselfUntilTheServersAreRight() {
    onboarding.nameServers = Drafts.differing();
    NameServersModel model = model();
    Fx.run(model::watch);
    Fx.await("it asked twice", () -> asked() >= 2);

    onboarding.nameServers = Drafts.matching();

    Fx.await("they are right", () -> model.ready().get());
    long then = asked();
    Fx.pause(Duration.ofMillis(200));
    assertThat(asked()).isEqualTo(then);
    assertThat(Fx.get(() -> model.secondsLeftProperty().get())).isZero();
  }

  @Test
  void asksNothingWhileNobodyLooks() {
    onboarding.nameServers = Drafts.differing();
    NameServersModel model = model();
    Fx.run(model::watch);
    Fx.await("it counts down", () -> model.secondsLeftProperty().get() > 0);

    Fx.run(model::unwatch);
    long then = asked();
    Fx.pause(Duration.ofMillis(200));

    assertThat(asked()).isEqualTo(then);
    assertThat(Fx.get(() -> model.secondsLeftProperty().get())).isZero();
  }

  private long asked() {
    return onboarding.calls.stream().filter("checkNameServers"::equals).count();
  }

  /** A second takes two milliseconds. */
  private NameServersModel model() {
    onboarding.draft = Drafts.found(Drafts.of("example.com", "Güneş Bilişim A.Ş."), Drafts.zone());
    OnboardingCore core =
        new OnboardingCore(
            Actors::owner,
            onboarding,
            new FakeDomains(),
            Partial.of(Customers.class, Map.of()),
            new FakeApplyRun());
    Draft draft = Fx.get(() -> new Draft(core, onboarding.draft));
    return Fx.get(() -> new NameServersModel(test.ui().tasks(), draft, Duration.ofMillis(2)));
  }
}

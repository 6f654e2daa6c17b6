package io.innkeeper.desktop.feature.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.jobs.RunEvent;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.testkit.Accessibility;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.SampleRuns;
import io.innkeeper.desktop.testkit.Screenshots;
import io.innkeeper.desktop.testkit.TestActors;
import io.innkeeper.desktop.testkit.TestUi;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OverviewTest {

  private final TestUi test = TestUi.english();
  private final Navigator navigator = new Navigator(test.ui(), _ -> true);
  private final StackPane root = new StackPane();
  private final Scene scene = Screenshots.stage(() -> root);
  private Actor actor = TestActors.owner();

  @AfterEach
  void leave() {
    Fx.run(navigator::closeAll);
  }

  @Test
  void figuresStandBesideWhatNeedsAttention() {
    show(Situation.busy());

    Fx.await("figures are shown", () -> texts().contains("731"));
    assertThat(texts())
        .contains("412", "Cloudflare İzmir is full", "Cloudflare Ankara is nearly full")
        .contains("“Set up a domain” failed for ogretmenevi-kitap.org")
        .contains("gunes-insaat.com.tr waits for its name servers")
        .doesNotContain("Getting started");
  }

  @Test
  void aFigureThatCannotBeReadLeavesTheOthersAlone() {
    Situation situation = Situation.busy();
    situation.brokenAccounts = Optional.of(new Unavailable("live.interrupted", Map.of()));
    show(situation);

    Fx.await("the failure is offered to be tried again", () -> texts().contains("Try again"));
    assertThat(texts()).contains("731", "412");
  }

  @Test
  void aNewInstallationIsShownTheWay() {
    show(Situation.fresh());

    Fx.await("the steps are shown", () -> texts().contains("Getting started"));
    assertThat(texts())
        .contains("Add a DNS account", "Create a plan", "Load sample data")
        .contains("Nothing needs your attention");
  }

  @Test
  void whoMayReadNothingElseSeesNothingElse() {
    actor = TestActors.with(Set.of(Permission.read(Area.CUSTOMERS)));
    show(Situation.busy());

    Fx.await("the figure is shown", () -> texts().contains("412"));
    assertThat(texts()).doesNotContain("Domains", "Jobs", "DNS accounts", "Getting started");
  }

  @Test
  void aJobThatFailsIsShownAtOnce() {
    Situation situation = Situation.busy();
    show(situation);
    Fx.await("figures are shown", () -> texts().contains("731"));
    Fx.pause(java.time.Duration.ofMillis(400));

    situation.runs.put(
        SampleRuns.run(1, RunState.FAILED, "tls", 3, "dns.unreachable", Map.of("host", "x")));
    situation.runs.happen(SampleRuns.RUNNING, RunEvent.Kind.STATE, "", "FAILED", Map.of());

    Fx.await(
        "it is listed", () -> texts().contains("“Set up a domain” failed for cicekbahcesi.com"));
  }

  @Test
  void aFailedJobIsTriedAgainFromHere() {
    Situation situation = Situation.busy();
    show(situation);
    Fx.await("figures are shown", () -> texts().contains("731"));
    Fx.await("needs are shown", () -> texts().contains("Try again"));

    Fx.run(() -> button("Try again").fire());

    Fx.await("it is asked for", () -> situation.runs.retried.contains(SampleRuns.FAILED));
  }

  @Test
  void nameServersAreCheckedFromHere() {
    Situation situation = Situation.busy();
    show(situation);
    Fx.await("needs are shown", () -> texts().contains("Check now"));

    Fx.run(() -> button("Check now").fire());

    Fx.await("it is asked", () -> !situation.checked.isEmpty());
    Fx.await("the answer is told", () -> !test.ui().toasts().shown().isEmpty());
  }

  @Test
  void itIsUsableByKeyboardAndReader() {
    show(Situation.busy());
    Fx.await("figures are shown", () -> texts().contains("731"));

    assertThat(Accessibility.findings(root)).isEmpty();
  }

  private void show(Situation situation) {
    Fx.run(() -> {
      navigator.register(new OverviewFeature(test.ui(), navigator, () -> actor, situation.core()));
      navigator.open(Destination.of("overview"));
      root.getChildren().setAll(navigator.selectedProperty().get().view().node());
    });
  }

  private List<String> texts() {
    return Fx.get(() -> {
      layOut();
      return scene.getRoot().lookupAll("*").stream()
          .filter(Labeled.class::isInstance)
          .map(n -> ((Labeled) n).getText())
          .filter(t -> t != null)
          .toList();
    });
  }

  private Button button(String text) {
    layOut();
    return root.lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(b -> text.equals(b.getText()))
        .findFirst()
        .orElseThrow();
  }

  private void layOut() {
    root.applyCss();
    root.layout();
  }
}

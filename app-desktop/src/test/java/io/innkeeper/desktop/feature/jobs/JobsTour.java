package io.innkeeper.desktop.feature.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.View;
import io.innkeeper.desktop.testkit.FakeRuns;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.SampleRuns;
import io.innkeeper.desktop.testkit.Screenshots;
import io.innkeeper.desktop.testkit.TestActors;
import io.innkeeper.desktop.testkit.TestUi;
import io.innkeeper.desktop.text.Language;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the jobs. */
@Tag("tour")
class JobsTour {

  @ParameterizedTest
  @EnumSource(Language.class)
  void list(Language language) {
    take(language, "jobs", SampleRuns.morning(), Destination.of("jobs"));
    take(language, "jobs-empty", new FakeRuns(), Destination.of("jobs"));
    FakeRuns broken = new FakeRuns();
    broken.broken = Optional.of(new Unavailable("live.interrupted", Map.of()));
    take(language, "jobs-failed", broken, Destination.of("jobs"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void detail(Language language) {
    take(language, "job-running", SampleRuns.morning(), of(SampleRuns.RUNNING));
    take(language, "job-failed", SampleRuns.morning(), of(SampleRuns.FAILED));
    take(language, "job-done", SampleRuns.morning(), of(new RunId(new UUID(7, 9))));
    take(language, "job-gone", new FakeRuns(), of(SampleRuns.FAILED));
  }

  private static Destination of(RunId id) {
    return Destination.of("jobs", "detail", id);
  }

  private static void take(Language language, String name, FakeRuns runs, Destination place) {
    TestUi test = TestUi.in(language);
    var navigator = new io.innkeeper.desktop.nav.Navigator(test.ui(), _ -> true);
    JobsFeature feature = new JobsFeature(test.ui(), navigator, TestActors::owner, runs);
    View view = Fx.get(() -> feature.open(place));
    Scene scene = Screenshots.stage(() -> new StackPane(view.node()));
    Fx.run(view::shown);
    Fx.pause(Duration.ofMillis(700));
    Screenshots.take(scene, name, language);
    Fx.run(view::closed);
    assertThat(scene.getRoot().getChildrenUnmodifiable()).isNotEmpty();
  }
}

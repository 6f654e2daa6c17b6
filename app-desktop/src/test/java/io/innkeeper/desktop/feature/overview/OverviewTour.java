package io.innkeeper.desktop.feature.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.testkit.TestActors;
import io.innkeeper.desktop.testkit.TourDesk;
import io.innkeeper.desktop.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the overview. */
@Tag("tour")
class OverviewTour {

  @ParameterizedTest
  @EnumSource(Language.class)
  void overview(Language language) {
    take(language, Situation.busy(), "overview");
    take(language, Situation.fresh(), "overview-new");
    Situation broken = Situation.busy();
    broken.brokenAccounts = Optional.of(new Unavailable("live.interrupted", Map.of()));
    take(language, broken, "overview-failed");
  }

  private static void take(Language language, Situation situation, String name) {
    TourDesk desk =
        new TourDesk(
            language,
            (ui, navigator) ->
                List.of(new OverviewFeature(ui, navigator, TestActors::owner, situation.core())));
    desk.open(Destination.of("overview")).settle().take(name);
    assertThat(desk.accessibilityFindings()).isEmpty();
  }
}

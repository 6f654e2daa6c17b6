package io.innkeeper.desktop.feature.plans;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Feature;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.testkit.FakePlans;
import io.innkeeper.desktop.testkit.Feeds;
import io.innkeeper.desktop.testkit.TestActors;
import io.innkeeper.desktop.testkit.TourDesk;
import io.innkeeper.desktop.text.Language;
import java.util.List;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the plans. */
@Tag("tour")
class PlansTour {

  @ParameterizedTest
  @EnumSource(Language.class)
  void plans(Language language) {
    FakePlans plans = FakePlans.sample();
    plans.holders = 37;
    PlanId second = plans.list(TestActors.owner()).get(2).id();
    TourDesk desk = new TourDesk(language, (ui, navigator) -> features(ui, navigator, plans));

    desk.open(Destination.of("plans")).take("plans");
    desk.with(TableView.class, ".data-table-rows", rows -> rows.getSelectionModel().select(2))
        .take("plans-chosen");
    assertThat(desk.accessibilityFindings()).isEmpty();
    desk.open(Destination.of("plans", "edit", second)).take("plans-edit");
    desk.open(Destination.of("plans", "new"))
        .enter("#field-priceMonthly", "abc")
        .fire("#form-save")
        .take("plans-new-invalid");
    assertThat(desk.accessibilityFindings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noPlans(Language language) {
    new TourDesk(language, (ui, navigator) -> features(ui, navigator, FakePlans.empty()))
        .open(Destination.of("plans"))
        .take("plans-empty");
  }

  private static List<Feature> features(Ui ui, Navigator navigator, FakePlans plans) {
    AuditLog audit = Feeds.silent();
    return List.of(new PlansFeature(ui, navigator, TestActors::owner, plans, audit));
  }
}

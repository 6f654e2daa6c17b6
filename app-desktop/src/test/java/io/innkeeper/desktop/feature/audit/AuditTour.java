package io.innkeeper.desktop.feature.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.audit.AuditQuery;
import io.innkeeper.core.audit.AuditRow;
import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.View;
import io.innkeeper.desktop.testkit.FakeAudit;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.Screenshots;
import io.innkeeper.desktop.testkit.TestActors;
import io.innkeeper.desktop.testkit.TestUi;
import io.innkeeper.desktop.text.Language;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the audit trail. */
@Tag("tour")
class AuditTour {

  private static final Destination LIST = Destination.of("audit");

  @ParameterizedTest
  @EnumSource(Language.class)
  void trail(Language language) {
    take(language, "audit", FakeAudit.morning(), LIST, "");
    take(language, "audit-entry", FakeAudit.morning(), LIST, "plans.edited");
    take(language, "audit-refused", FakeAudit.morning(), LIST, "dnsAccounts.delete");
    take(
        language,
        "audit-caused",
        FakeAudit.morning(),
        Destination.of(
            "audit", "", new AuditQuery(null, null, null, null, null, new UUID(5, 10), null, null)),
        "domains.activated");
    take(language, "audit-empty", new FakeAudit(), LIST, "");
    FakeAudit broken = new FakeAudit();
    broken.broken = Optional.of(new Unavailable("live.interrupted", Map.of()));
    take(language, "audit-failed", broken, LIST, "");
  }

  private static void take(
      Language language, String name, FakeAudit audit, Destination place, String chosen) {
    TestUi test = TestUi.in(language);
    Navigator navigator = new Navigator(test.ui(), _ -> true);
    AuditFeature feature = new AuditFeature(test.ui(), navigator, TestActors::owner, audit);
    View view = Fx.get(() -> feature.open(place));
    Scene scene = Screenshots.stage(() -> new StackPane(view.node()));
    Fx.run(() -> {
      view.shown();
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    });
    Fx.pause(Duration.ofMillis(700));
    Fx.run(() -> choose(scene, chosen));
    Fx.pause(Duration.ofMillis(200));
    Screenshots.take(scene, name, language);
    Fx.run(view::closed);
    assertThat(scene.getRoot().getChildrenUnmodifiable()).isNotEmpty();
  }

  @SuppressWarnings("unchecked")
  private static void choose(Scene scene, String action) {
    TableView<AuditRow> table = (TableView<AuditRow>) scene.lookup("#table-audit");
    table.getItems().stream()
        .filter(row -> row.action().equals(action))
        .findFirst()
        .ifPresent(table.getSelectionModel()::select);
  }
}

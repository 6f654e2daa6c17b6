package io.innkeeper.desktop.feature.domains;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.customers.Customers;
import io.innkeeper.core.domains.DomainRow;
import io.innkeeper.core.domains.ProviderRecords;
import io.innkeeper.core.domains.TlsMode;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.testkit.Accessibility;
import io.innkeeper.desktop.testkit.Drafts;
import io.innkeeper.desktop.testkit.FakeApplyRun;
import io.innkeeper.desktop.testkit.FakeDnsAccounts;
import io.innkeeper.desktop.testkit.FakeDomains;
import io.innkeeper.desktop.testkit.FakeOnboarding;
import io.innkeeper.desktop.testkit.FeatureStage;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.Partial;
import io.innkeeper.desktop.testkit.SampleDomains;
import io.innkeeper.desktop.testkit.Screenshots;
import io.innkeeper.desktop.testkit.SilentTrail;
import io.innkeeper.desktop.testkit.TestUi;
import io.innkeeper.desktop.text.Language;
import io.innkeeper.testsupport.Actors;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the list of domains and of one domain. */
@Tag("tour")
class DomainsTour {

  private final FakeDomains domains = new FakeDomains();
  private final FakeOnboarding onboarding = new FakeOnboarding();

  @ParameterizedTest
  @EnumSource(Language.class)
  void list(Language language) {
    FeatureStage stage = stage(language);
    stage.open(Destination.of("domains"));
    stage.find(".empty-state");
    Screenshots.take(stage.scene(), "domains-empty", language);

    domains.rows.addAll(SampleDomains.rows());
    onboarding.left.add(Drafts.of("şişli-kitabevi.com.tr", "Şişli Kitabevi"));
    onboarding.left.add(
        Drafts.found(Drafts.of("bergmann-soehne.de", "Bergmann & Söhne GmbH"), Drafts.zone()));
    stage = stage(language);
    stage.open(Destination.of("domains"));
    TableView<?> table = (TableView<?>) stage.find("#table-domains");
    Fx.await("rows", () -> !table.getItems().isEmpty());
    stage.find(".draft-row");
    Fx.pause(Duration.ofMillis(300));
    Screenshots.take(stage.scene(), "domains", language);
    assertThat(Accessibility.findings(stage.scene().getRoot())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void detail(Language language) {
    DomainRow active = SampleDomains.rows().get(10);
    String apex = active.name().ascii();
    domains.view = SampleDomains.view(active, TlsMode.FULL);
    domains.provider =
        new ProviderRecords(
            List.of(
                SampleDomains.a(apex, "203.0.113.24"),
                SampleDomains.a("mail." + apex, "192.0.2.9")),
            List.of(SampleDomains.a("www." + apex, SampleDomains.ADDRESS)),
            List.of(SampleDomains.a(apex, "203.0.113.24")),
            TestUi.NOW);
    FeatureStage stage = stage(language);
    stage.open(Destination.of("domains", "detail", active.id()));
    stage.find("#domain-facts");
    Screenshots.take(stage.scene(), "domain", language);
    Fx.run(() -> ((Button) stage.find("#domain-compare")).fire());
    stage.find("#records-verdict");
    Screenshots.take(stage.scene(), "domain-drift", language);
    assertThat(Accessibility.findings(stage.scene().getRoot())).isEmpty();

    Fx.run(() -> ((Button) stage.find("#domain-remove")).fire());
    Parent dialog = (Parent) stage.test().dialogs().shown.getLast();
    Screenshots.take(
        Screenshots.stage(() -> new javafx.scene.layout.StackPane(boxed(dialog))),
        "domain-remove",
        language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void otherStates(Language language) {
    for (int index : new int[] {4, 6, 2}) {
      DomainRow row = SampleDomains.rows().get(index);
      domains.view = SampleDomains.view(row, null);
      FeatureStage stage = stage(language);
      stage.open(Destination.of("domains", "detail", row.id()));
      stage.find("#domain-facts");
      String status = row.status().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      Screenshots.take(stage.scene(), "domain-" + status, language);
    }
  }

  private static Parent boxed(Parent dialog) {
    javafx.scene.layout.VBox box = new javafx.scene.layout.VBox(dialog);
    box.getStyleClass().add("dialog-box");
    box.setMaxSize(480, javafx.scene.layout.Region.USE_PREF_SIZE);
    return box;
  }

  private FeatureStage stage(Language language) {
    FakeDnsAccounts accounts =
        new FakeDnsAccounts().with(FakeDnsAccounts.account("Cloudflare 1", 3, 9, true));
    return new FeatureStage(
        language,
        (ui, navigator) ->
            List.of(
                new DomainsFeature(
                    ui,
                    navigator,
                    Actors::owner,
                    new DomainsFeature.Core(
                        domains,
                        onboarding,
                        accounts,
                        Partial.of(Customers.class, Map.of()),
                        new FakeApplyRun(),
                        new SilentTrail().audit()))));
  }
}

package io.innkeeper.desktop.feature.dnsaccounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.domains.DnsAccountCheck;
import io.innkeeper.core.domains.DnsAccountCheck.Right;
import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.testkit.Accessibility;
import io.innkeeper.desktop.testkit.FakeDnsAccounts;
import io.innkeeper.desktop.testkit.FeatureStage;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.Screenshots;
import io.innkeeper.desktop.testkit.SilentTrail;
import io.innkeeper.desktop.text.Language;
import io.innkeeper.testsupport.Actors;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the DNS accounts. */
@Tag("tour")
class DnsAccountsTour {

  private final FakeDnsAccounts accounts =
      new FakeDnsAccounts()
          .with(
              FakeDnsAccounts.account("Cloudflare 1", 87, 100, true),
              FakeDnsAccounts.account("Cloudflare 2", 100, 100, true),
              FakeDnsAccounts.account("Cloudflare Kurumsal", 412, 1_000, true),
              FakeDnsAccounts.account("Deneme hesabı", 0, 25, true),
              FakeDnsAccounts.account("Eski hesap (2023)", 12, 50, false));

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyState(Language language) {
    FeatureStage stage = stage(language);
    stage.open(Destination.of("dns-accounts"));
    TableView<?> table = (TableView<?>) stage.find("#table-dns-accounts");
    Fx.await("rows", () -> !table.getItems().isEmpty());
    Screenshots.take(stage.scene(), "dns-accounts", language);

    Fx.run(() -> table.getSelectionModel().select(0));
    accounts.check = new DnsAccountCheck(rights("records-edit", "settings-edit"), 87, null);
    test(stage);
    Screenshots.take(stage.scene(), "dns-accounts-missing-rights", language);
    assertThat(Accessibility.findings(stage.scene().getRoot())).isEmpty();

    accounts.refusal = new Unavailable("dns.unreachable", Map.of("host", "api.cloudflare.com"));
    test(stage);
    Screenshots.take(stage.scene(), "dns-accounts-unreachable", language);

    stage.open(Destination.of("dns-accounts", "new"));
    Fx.run(() -> ((Button) stage.find("#form-save")).fire());
    Fx.pause(Duration.ofMillis(200));
    Screenshots.take(stage.scene(), "dns-accounts-form", language);
    assertThat(Accessibility.findings(stage.scene().getRoot())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingYet(Language language) {
    accounts.stored.clear();
    FeatureStage stage = stage(language);
    stage.open(Destination.of("dns-accounts"));
    stage.find(".empty-state");
    Screenshots.take(stage.scene(), "dns-accounts-empty", language);
  }

  private FeatureStage stage(Language language) {
    return new FeatureStage(
        language,
        (ui, navigator) ->
            List.of(
                new DnsAccountsFeature(
                    ui, navigator, Actors::owner, accounts, new SilentTrail().audit())));
  }

  private static void test(FeatureStage stage) {
    Button test = (Button) stage.find("#dns-account-test");
    Fx.run(test::fire);
    Fx.await("an answer", () -> !test.isDisabled());
    stage.find("#test-result");
  }

  private static List<Right> rights(String... missing) {
    return Stream.of(
            "zone-read",
            "zone-create",
            "records-read",
            "records-edit",
            "settings-read",
            "settings-edit")
        .map(right -> new Right("dns-right." + right, !List.of(missing).contains(right)))
        .toList();
  }
}

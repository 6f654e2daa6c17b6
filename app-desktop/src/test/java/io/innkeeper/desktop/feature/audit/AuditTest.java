package io.innkeeper.desktop.feature.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.audit.AuditOutcome;
import io.innkeeper.core.audit.AuditQuery;
import io.innkeeper.core.audit.AuditRow;
import io.innkeeper.core.kernel.Subject;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.table.TableQuery;
import io.innkeeper.desktop.testkit.Accessibility;
import io.innkeeper.desktop.testkit.FakeAudit;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.Screenshots;
import io.innkeeper.desktop.testkit.TestActors;
import io.innkeeper.desktop.testkit.TestUi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {

  private final TestUi test = TestUi.english();
  private final FakeAudit audit = FakeAudit.morning();
  private final Navigator navigator = new Navigator(test.ui(), _ -> true);
  private final StackPane root = new StackPane();
  private final Scene scene = Screenshots.stage(() -> root);

  @AfterEach
  void leave() {
    Fx.run(navigator::closeAll);
  }

  @Test
  void actionsAreSaidInWordsAndRefusalsAsSuch() {
    AuditWords words = new AuditWords(test.ui().messages());

    assertThat(words.action(row("customers.suspended"))).isEqualTo("Customer suspended");
    assertThat(words.action(row("dnsAccounts.delete"))).isEqualTo("Refused: dnsAccounts.delete");
  }

  @Test
  void filtersAskTheCoreForWhatTheySay() {
    AuditFilters filters = new AuditFilters();
    TableQuery query =
        TableQuery.ALL
            .withFilter(AuditFilters.MODULE, Set.of("dns-accounts"))
            .withFilter(AuditFilters.OUTCOME, Set.of("REFUSED"))
            .withFilter(AuditFilters.TIME, Set.of("day"));

    AuditQuery asked = filters.read(query, TestUi.NOW);

    assertThat(asked.action()).isEqualTo("dns-accounts.");
    assertThat(asked.outcome()).isEqualTo(AuditOutcome.REFUSED);
    assertThat(asked.from()).isEqualTo(TestUi.NOW.minusSeconds(86_400));
  }

  @Test
  void whatAnotherScreenAsksForBecomesTheFilter() {
    AuditFilters filters = new AuditFilters();
    AuditQuery wanted =
        new AuditQuery(
            "plans.", null, "plan", null, AuditOutcome.DONE, new UUID(5, 10), null, null);

    assertThat(filters.read(filters.of(wanted), TestUi.NOW)).isEqualTo(wanted);
  }

  @Test
  void newEntriesAreAnnouncedAndTheListStaysAsItIs() {
    TableView<AuditRow> table = shown(Destination.of("audit"));
    int before = table.getItems().size();

    audit.record("Ayşe Demir", "plans.moved", new Subject("plan", new UUID(3, 3), "İşletme"), 11);
    audit.record("Ayşe Demir", "plans.moved", new Subject("plan", new UUID(3, 4), "Mini"), 12);

    Fx.await("they are announced", () -> hasButton("2 new rows"));
    assertThat(table.getItems()).hasSize(before);
  }

  @Test
  void anEntryShowsItsValuesBeforeAndAfterWithTheChangedOnesMarked() {
    TableView<AuditRow> table = shown(Destination.of("audit"));

    choose(table, "plans.edited");

    Fx.await("the values are shown", () -> laidOut(".diff-grid"));
    assertThat(texts(".diff-before")).containsExactlyInAnyOrder("349,00 TRY", "10");
    assertThat(texts(".diff-after")).containsExactlyInAnyOrder("399,00 TRY", "15");
  }

  @Test
  void everythingThatOneActionCausedIsOneClickAway() {
    TableView<AuditRow> table = shown(Destination.of("audit"));
    choose(table, "run.succeeded");
    Fx.await("the entry is shown", () -> laidOut("#audit-caused"));

    Fx.run(() -> ((Button) scene.lookup("#audit-caused")).fire());

    Fx.await("only that is listed", () -> table.getItems().size() == 4);
  }

  @Test
  void theFilteredTrailIsExportedWhole(@TempDir Path folder) throws IOException {
    AuditQuery customers = new AuditQuery("identity.", null, null, null, null, null, null, null);
    shown(Destination.of("audit", "", customers));
    Path file = folder.resolve("audit.csv");
    test.dialogs().file = Optional.of(file);

    Fx.run(() -> navigator.tabs().getFirst().view().actions().getFirst().run());
    Fx.await("the file is there", () -> Files.exists(file));

    assertThat(Files.readAllLines(file)).hasSize(31).last().asString().contains("Signed in");
  }

  @Test
  void listAndEntryAreUsableByKeyboardAndReader() {
    TableView<AuditRow> table = shown(Destination.of("audit"));
    choose(table, "plans.edited");
    Fx.await("the values are shown", () -> laidOut(".diff-grid"));

    assertThat(Accessibility.findings(root)).isEmpty();
  }

  private AuditRow row(String action) {
    return audit
        .find(
            TestActors.owner(),
            new AuditQuery(action, null, null, null, null, null, null, null),
            io.innkeeper.core.kernel.ChunkRequest.first(1))
        .items()
        .getFirst();
  }

  private void choose(TableView<AuditRow> table, String action) {
    Fx.run(() ->
        table.getItems().stream()
            .filter(r -> r.action().equals(action))
            .findFirst()
            .ifPresent(table.getSelectionModel()::select));
  }

  @SuppressWarnings("unchecked")
  private TableView<AuditRow> shown(Destination place) {
    Fx.run(() -> {
      navigator.register(new AuditFeature(test.ui(), navigator, TestActors::owner, audit));
      navigator.open(place);
      root.getChildren().setAll(navigator.selectedProperty().get().view().node());
    });
    Fx.await("the table is there", () -> laidOut("#table-audit"));
    TableView<AuditRow> table = (TableView<AuditRow>) scene.lookup("#table-audit");
    Fx.await("entries are listed", () -> !table.getItems().isEmpty());
    Fx.pause(java.time.Duration.ofMillis(200));
    return table;
  }

  private boolean laidOut(String selector) {
    root.applyCss();
    root.layout();
    return root.lookup(selector) != null;
  }

  private java.util.List<String> texts(String selector) {
    return root.lookupAll(selector).stream().map(n -> ((Label) n).getText()).toList();
  }

  private boolean hasButton(String text) {
    return root.lookupAll(".button").stream()
        .anyMatch(b -> b instanceof Button button && text.equals(button.getText()));
  }
}

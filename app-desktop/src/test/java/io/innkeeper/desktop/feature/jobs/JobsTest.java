package io.innkeeper.desktop.feature.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.jobs.RunEvent;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.RunView;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.PaletteProvider;
import io.innkeeper.desktop.testkit.Accessibility;
import io.innkeeper.desktop.testkit.FakeRuns;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.SampleRuns;
import io.innkeeper.desktop.testkit.Screenshots;
import io.innkeeper.desktop.testkit.TestActors;
import io.innkeeper.desktop.testkit.TestUi;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobsTest {

  private final TestUi test = TestUi.english();
  private final FakeRuns runs = SampleRuns.morning();
  private final Navigator navigator = new Navigator(test.ui(), _ -> true);
  private final JobsFeature feature =
      new JobsFeature(test.ui(), navigator, TestActors::owner, runs);
  private final StackPane root = new StackPane();
  private final Scene scene = Screenshots.stage(() -> root);

  @AfterEach
  void leave() {
    Fx.run(navigator::closeAll);
  }

  @Test
  void aJobChangesWhereItStands() {
    TableView<RunLine> table = list();
    int before = table.getItems().size();

    runs.put(SampleRuns.run(1, RunState.SUCCEEDED, null, 6, null, Map.of()));
    runs.happen(SampleRuns.RUNNING, RunEvent.Kind.STATE, "", "SUCCEEDED", Map.of());

    Fx.await(
        "the row changes", () -> table.getItems().getFirst().row().state() == RunState.SUCCEEDED);
    assertThat(table.getItems()).hasSize(before);
  }

  @Test
  void newJobsAreAnnouncedAndTheListStaysAsItIs() {
    TableView<RunLine> table = list();
    int before = table.getItems().size();

    for (int i = 0; i < 3; i++) {
      RunView fresh = SampleRuns.run(-100 + i, RunState.QUEUED, null, 0, null, Map.of());
      runs.put(later(fresh));
      runs.happen(fresh.row().id(), RunEvent.Kind.STATE, "", "QUEUED", Map.of());
    }

    Fx.await("they are announced", () -> button("3 new rows"));
    assertThat(table.getItems()).hasSize(before);
  }

  @Test
  void progressStandsInThePill() {
    TableView<RunLine> table = list();

    runs.happen(
        SampleRuns.RUNNING,
        RunEvent.Kind.PROGRESS,
        "records",
        "progress",
        Map.of("done", 45, "total", 120));

    Fx.await(
        "progress is known", () -> table.getItems().getFirst().progress().orElse(0) == 45.0 / 120);
  }

  @Test
  void aFilteredListIsNotToldOfJobsThatDoNotFit() {
    TableView<RunLine> table = list();
    JobsView view = (JobsView) navigator.tabs().getFirst().view();
    Fx.run(() -> view.only(Set.of(RunState.FAILED)));
    Fx.await("only failed jobs", () -> table.getItems().size() == 1);

    RunView fresh = SampleRuns.run(-100, RunState.QUEUED, null, 0, null, Map.of());
    runs.put(later(fresh));
    runs.happen(fresh.row().id(), RunEvent.Kind.STATE, "", "QUEUED", Map.of());
    Fx.pause(java.time.Duration.ofMillis(500));

    assertThat(Fx.get(() -> button("1 new row"))).isFalse();
  }

  @Test
  void theLogHasEveryLineOnceWhetherReadOrFollowed() {
    ListView<?> log = detail();
    int before = log.getItems().size();

    runs.happen(SampleRuns.RUNNING, RunEvent.Kind.STEP, "records", "DONE", Map.of());
    runs.happen(SampleRuns.FAILED, RunEvent.Kind.STEP, "records", "DONE", Map.of());

    Fx.await("the line is there", () -> log.getItems().size() == before + 1);
    Fx.pause(java.time.Duration.ofMillis(300));
    assertThat(log.getItems()).hasSize(before + 1).doesNotHaveDuplicates();
  }

  @Test
  void theLogIsNarrowedByItsFilter() {
    ListView<?> log = detail();

    Fx.run(() -> ((TextField) scene.lookup("#run-log-filter")).setText("ops-izmir"));

    assertThat(log.getItems()).hasSize(1);
  }

  @Test
  void cancellingAsksFirstAndSaysThatItUndoes() {
    detail();

    Fx.run(() -> find("Cancel job…").fire());
    Fx.await("it is cancelled", () -> runs.cancelled.contains(SampleRuns.RUNNING));

    assertThat(test.dialogs().questions.getFirst().consequences())
        .contains("What it has done so far is undone, step by step.");
  }

  @Test
  void aJobThatHasMovedOnIsShownAnewInsteadOfCancelled() {
    detail();
    RunView now = SampleRuns.run(1, RunState.SUCCEEDED, null, 6, null, Map.of());
    runs.put(revised(now, 99));

    Fx.run(() -> find("Cancel job…").fire());
    Fx.await("it is shown as it is", () -> !button("Cancel job…"));

    assertThat(runs.cancelled).isEmpty();
    assertThat(test.ui().toasts().shown().getFirst().text()).contains("changed this meanwhile");
  }

  @Test
  void whoMayOnlyReadIsOfferedNeitherCancelNorRetry() {
    var reader = TestActors.with(Set.of(Permission.read(Area.JOBS)));
    RunCommands commands = new RunCommands(test.ui(), () -> reader, runs);

    assertThat(commands.canCancel(runs.get(reader, SampleRuns.RUNNING).row())).isFalse();
    assertThat(commands.canRetry(runs.get(reader, SampleRuns.FAILED).row())).isFalse();
  }

  @Test
  void thePaletteFindsJobsByWhatTheyWorkOn() throws Exception {
    PaletteProvider.Hit hit = feature.palette().getFirst().search("cicek", 5).getFirst();

    assertThat(hit.title()).isEqualTo("Set up a domain: cicekbahcesi.com");
    assertThat(hit.destination()).isEqualTo(Destination.of("jobs", "detail", SampleRuns.RUNNING));
  }

  @Test
  void listAndDetailAreUsableByKeyboardAndReader() {
    list();
    assertThat(Accessibility.findings(root)).isEmpty();

    detail();
    assertThat(Accessibility.findings(root)).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private TableView<RunLine> list() {
    show(Destination.of("jobs"));
    TableView<RunLine> table = (TableView<RunLine>) scene.lookup("#table-jobs");
    Fx.await("jobs are listed", () -> !table.getItems().isEmpty());
    Fx.settle();
    return table;
  }

  private ListView<?> detail() {
    show(Destination.of("jobs", "detail", SampleRuns.RUNNING));
    Fx.await("the job is shown", () -> laidOut("#run-log"));
    ListView<?> log = (ListView<?>) root.lookup("#run-log");
    Fx.await("the log is shown", () -> log.getItems().size() == 8);
    return log;
  }

  private void show(Destination place) {
    Fx.run(() -> {
      if (navigator.features().isEmpty()) {
        navigator.register(feature);
      }
      navigator.open(place);
      root.getChildren().setAll(navigator.selectedProperty().get().view().node());
      root.applyCss();
      root.layout();
    });
  }

  private boolean laidOut(String selector) {
    root.applyCss();
    root.layout();
    return root.lookup(selector) != null;
  }

  private boolean button(String text) {
    return root.lookupAll(".button").stream()
        .anyMatch(
            b -> b instanceof Button button && button.isVisible() && text.equals(button.getText()));
  }

  private Button find(String text) {
    return root.lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(b -> text.equals(b.getText()))
        .findFirst()
        .orElseThrow();
  }

  private static RunView later(RunView run) {
    var r = run.row();
    return new RunView(
        new io.innkeeper.core.jobs.RunRow(
            r.id(),
            r.process(),
            r.subject(),
            r.state(),
            r.step(),
            r.stepsDone(),
            r.stepsTotal(),
            r.attempt(),
            r.code(),
            r.args(),
            r.waitsUntil(),
            r.askedBy(),
            TestUi.NOW.plusSeconds(60),
            null,
            null,
            false,
            r.revision()),
        run.steps(),
        run.node(),
        run.correlationId(),
        run.result());
  }

  private static RunView revised(RunView run, long revision) {
    var r = run.row();
    return new RunView(
        new io.innkeeper.core.jobs.RunRow(
            r.id(),
            r.process(),
            r.subject(),
            r.state(),
            r.step(),
            r.stepsDone(),
            r.stepsTotal(),
            r.attempt(),
            r.code(),
            r.args(),
            r.waitsUntil(),
            r.askedBy(),
            r.askedAt(),
            r.startedAt(),
            r.endedAt(),
            r.cancelAsked(),
            new Revision(revision)),
        run.steps(),
        run.node(),
        run.correlationId(),
        run.result());
  }
}

package io.innkeeper.desktop.feature.jobs;

import io.innkeeper.core.jobs.RunRow;
import io.innkeeper.core.jobs.RunView;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Action;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.CopyButton;
import io.innkeeper.desktop.kit.EmptyState;
import io.innkeeper.desktop.kit.Following;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.Loading;
import io.innkeeper.desktop.kit.PageHeader;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.View;
import io.innkeeper.desktop.task.FxThread;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One job: what it is at, what it did, and what can be done about it. */
final class RunDetailView implements View {

  private static final Duration TICK = Duration.ofSeconds(1);
  private static final double STEPS_SHARE = 0.42;

  private final Ui ui;
  private final RunDetailModel model;
  private final RunCommands commands;
  private final RunWords words;
  private final RunFacts facts;
  private final StepList steps;
  private final Label reason = Labels.value("", "banner");
  private final Node body;
  private final BorderPane root = new BorderPane();
  private final BooleanProperty canCancel = new SimpleBooleanProperty();
  private final BooleanProperty canRetry = new SimpleBooleanProperty();
  private final ObservableValue<String> title;
  private FxThread.@Nullable Delay tick;

  RunDetailView(Ui ui, Navigator navigator, RunDetailModel model, RunCommands commands) {
    this.ui = ui;
    this.model = model;
    this.commands = commands;
    this.words = new RunWords(ui);
    this.facts = new RunFacts(ui, navigator);
    this.steps = new StepList(ui);
    this.body = body();
    this.title =
        Bindings.createStringBinding(
            this::titleNow, model.runProperty(), ui.messages().languageProperty());
    root.getStyleClass().add("page");
    root.setCenter(new Loading(ui.messages().observe("jobs.loading.text")));
    model.runProperty().subscribe(_ -> show());
    model.failureProperty().subscribe(_ -> show());
    Following.of(ui.messages().languageProperty(), this, (view, _) -> view.show());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return title;
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("jobs/retry", "jobs.retry.action", this::retry)
            .icon(Feather.REFRESH_CW)
            .needs(RunCommands.WRITE)
            .enabledWhen(canRetry),
        Action.of("jobs/cancel", "jobs.cancel.action", this::cancel)
            .icon(Feather.SLASH)
            .needs(RunCommands.WRITE)
            .enabledWhen(canCancel));
  }

  @Override
  public void shown() {
    model.open();
    tick();
  }

  @Override
  public void hidden() {
    model.close();
    if (tick != null) {
      tick.cancel();
      tick = null;
    }
  }

  @Override
  public void closed() {
    hidden();
  }

  private void tick() {
    tick =
        FxThread.after(
            TICK,
            () -> {
              run().filter(v -> !v.row().state().ended()).ifPresent(this::showSteps);
              tick();
            });
  }

  private Optional<RunView> run() {
    return model.runProperty().get();
  }

  private void show() {
    Throwable failure = model.failureProperty().get();
    Optional<RunView> run = run();
    if (run.isPresent()) {
      show(run.get());
    } else if (failure != null) {
      root.setTop(new PageHeader(title));
      root.setCenter(failed(failure));
    }
  }

  private void show(RunView view) {
    RunRow row = view.row();
    canCancel.set(commands.canCancel(row));
    canRetry.set(commands.canRetry(row));
    boolean told = view.steps().stream().anyMatch(s -> s.code() != null);
    String why = told ? words.next(row) : words.reason(row);
    reason.setText(why);
    reason.getStyleClass().setAll("label", "banner", RunLooks.tone(row.state()).styleClass());
    reason.setVisible(!why.isEmpty());
    root.setTop(header(row));
    showSteps(view);
    root.setCenter(body);
  }

  private void showSteps(RunView view) {
    steps.show(view);
    facts.show(view);
  }

  private Node header(RunRow row) {
    PageHeader header =
        new PageHeader(Bindings.createStringBinding(() -> words.process(row.process())))
            .subtitle(Bindings.createStringBinding(() -> subtitle(row)))
            .beside(
                RunLooks.pill(ui.messages(), row.state()),
                CopyButton.of(ui.messages(), () -> row.id().toString()));
    List<Button> buttons = new ArrayList<>();
    if (commands.canCancel(row)) {
      buttons.add(Buttons.danger(ui.messages().observe("jobs.cancel.button"), this::cancel));
    }
    if (commands.canRetry(row)) {
      buttons.add(
          Buttons.withIcon(
              Buttons.primary(ui.messages().observe("jobs.retry.button"), this::retry),
              Feather.REFRESH_CW));
    }
    buttons.forEach(b -> b.disableProperty().bind(commands.busyProperty()));
    return header.actions(buttons.toArray(Node[]::new));
  }

  private String subtitle(RunRow row) {
    String place = words.place(row);
    return place.isEmpty()
        ? row.subject().name()
        : ui.messages()
            .text("jobs.subtitle.text", Map.of("subject", row.subject().name(), "place", place));
  }

  private Node body() {
    reason.setWrapText(true);
    reason.setMaxWidth(Double.MAX_VALUE);
    reason.setMinHeight(Label.USE_PREF_SIZE);
    reason.managedProperty().bind(reason.visibleProperty());
    VBox left =
        new VBox(
            reason,
            Labels.of(ui.messages().observe("jobs.steps.title"), "heading"),
            steps,
            Labels.of(ui.messages().observe("jobs.about.title"), "heading"),
            facts);
    left.getStyleClass().add("run-side");
    ScrollPane scroll = new ScrollPane(left);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    LogTail tail = new LogTail(ui, model.log(), () -> run().map(r -> r.row().process()).orElse(""));
    SplitPane split = new SplitPane(scroll, tail);
    split.setDividerPositions(STEPS_SHARE);
    split.getStyleClass().add("run-split");
    return split;
  }

  private Node failed(Throwable failure) {
    return new EmptyState(
        Feather.ALERT_TRIANGLE,
        ui.messages().observe("jobs.failed-to-load.title"),
        Bindings.createStringBinding(
            () -> ui.errors().sentence(failure), ui.messages().languageProperty()),
        Buttons.plain(ui.messages().observe("jobs.try-again.button"), model::refresh));
  }

  private String titleNow() {
    return run()
        .map(v -> v.row())
        .map(row ->
            ui.messages()
                .text(
                    "jobs.hit.title",
                    Map.of(
                        "process", words.process(row.process()), "subject", row.subject().name())))
        .orElseGet(() -> ui.messages().text("jobs.job.title"));
  }

  private void cancel() {
    run().ifPresent(view -> commands.cancel(view.row(), model::refresh));
  }

  private void retry() {
    run().ifPresent(view -> commands.retry(view.row(), model::refresh));
  }
}

package io.innkeeper.desktop.feature.jobs;

import io.innkeeper.core.jobs.RunEvent;
import io.innkeeper.core.jobs.RunRow;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.CopyButton;
import io.innkeeper.desktop.kit.EmptyState;
import io.innkeeper.desktop.kit.PageHeader;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.SubjectLink;
import io.innkeeper.desktop.nav.View;
import io.innkeeper.desktop.table.DataTable;
import io.innkeeper.desktop.task.FeedFollower;
import io.innkeeper.desktop.task.FxThread;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The list of jobs, as they happen. */
final class JobsView implements View {

  private static final Duration TICK = Duration.ofSeconds(5);

  private final Ui ui;
  private final Navigator navigator;
  private final RunCommands commands;
  private final LiveRows live;
  private final DataTable<RunLine> table;
  private final FeedFollower<RunEvent> feed;
  private final BorderPane root = new BorderPane();
  private FxThread.@Nullable Delay tick;

  JobsView(Ui ui, Navigator navigator, JobsViewModel model, RunCommands commands) {
    this.ui = ui;
    this.navigator = navigator;
    this.commands = commands;
    this.live = new LiveRows(ui.tasks(), model);
    this.table =
        new DataTable<>(
            ui,
            new RunColumns(ui).spec(live).empty(this::nothing).onOpen(this::open).menu(this::menu));
    live.show(table);
    this.feed = model.feed(table::reload, live::happened);
    root.getStyleClass().add("page");
    root.setTop(new PageHeader(title()).subtitle(ui.messages().observe("jobs.page.text")));
    root.setCenter(table);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return ui.messages().observe("jobs.page.title");
  }

  @Override
  public void shown() {
    feed.open();
    tick();
  }

  @Override
  public void hidden() {
    feed.close();
    if (tick != null) {
      tick.cancel();
      tick = null;
    }
  }

  @Override
  public void closed() {
    hidden();
    table.close();
  }

  /** Shows only jobs in these states. */
  void only(Set<RunState> states) {
    table.filter(
        JobsViewModel.STATE, states.stream().map(RunState::name).collect(Collectors.toSet()));
  }

  DataTable<RunLine> table() {
    return table;
  }

  private void tick() {
    tick =
        FxThread.after(
            TICK,
            () -> {
              table.refresh();
              tick();
            });
  }

  private void open(RunLine line) {
    navigator.open(Destination.of(JobsFeature.ID, JobsFeature.DETAIL, line.id()));
  }

  private EmptyState nothing() {
    return new EmptyState(
        Feather.ACTIVITY,
        ui.messages().observe("jobs.empty.title"),
        ui.messages().observe("jobs.empty.text"));
  }

  private List<MenuItem> menu(RunLine line) {
    RunRow row = line.row();
    List<MenuItem> items = new ArrayList<>();
    items.add(item("jobs.open.action", () -> open(line)));
    SubjectLink.destination(navigator, row.subject())
        .ifPresent(
            place -> items.add(item("jobs.open-subject.action", () -> navigator.open(place))));
    if (commands.canRetry(row)) {
      items.add(item("jobs.retry.action", () -> commands.retry(row, () -> {})));
    }
    if (commands.canCancel(row)) {
      items.add(item("jobs.cancel.action", () -> commands.cancel(row, () -> {})));
    }
    items.add(item("jobs.copy-id.action", () -> CopyButton.toClipboard(row.id().toString())));
    return items;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(ui.messages().observe(key));
    item.setOnAction(_ -> action.run());
    return item;
  }
}

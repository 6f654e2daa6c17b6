package io.innkeeper.desktop.feature.jobs;

import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.jobs.RunQuery;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.Runs;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Action;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Feature;
import io.innkeeper.desktop.nav.NavGroup;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.PaletteProvider;
import io.innkeeper.desktop.nav.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * The jobs. Its list takes a {@link RunQuery} whose states are then the filter; {@code detail}
 * takes a {@link RunId}.
 */
public final class JobsFeature implements Feature {

  static final String ID = "jobs";
  static final String DETAIL = "detail";

  private final Ui ui;
  private final Navigator navigator;
  private final Supplier<Actor> actor;
  private final Runs runs;

  public JobsFeature(Ui ui, Navigator navigator, Supplier<Actor> actor, Runs runs) {
    this.ui = ui;
    this.navigator = navigator;
    this.actor = actor;
    this.runs = runs;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String titleKey() {
    return "jobs.page.title";
  }

  @Override
  public Ikon icon() {
    return Feather.ACTIVITY;
  }

  @Override
  public NavGroup group() {
    return NavGroup.OPERATIONS;
  }

  @Override
  public Optional<Permission> permission() {
    return Optional.of(Permission.read(Area.JOBS));
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("jobs/failed", "jobs.failed.action", this::openFailed)
            .icon(Feather.ALERT_TRIANGLE));
  }

  @Override
  public List<PaletteProvider> palette() {
    return List.of(new JobPalette(ui, actor, runs));
  }

  @Override
  public View open(Destination destination) {
    RunCommands commands = new RunCommands(ui, actor, runs);
    return destination
        .argument(RunId.class)
        .<View>map(id ->
            new RunDetailView(ui, navigator, new RunDetailModel(ui, actor, runs, id), commands))
        .orElseGet(() -> list(destination, commands));
  }

  private View list(Destination destination, RunCommands commands) {
    JobsView view = new JobsView(ui, navigator, new JobsViewModel(actor, runs), commands);
    destination.argument(RunQuery.class).map(RunQuery::states).ifPresent(view::only);
    return view;
  }

  private void openFailed() {
    RunQuery failed = new RunQuery(Set.of(RunState.FAILED), null, null, null, false, null, null);
    navigator.open(Destination.of(ID, "", failed));
  }
}

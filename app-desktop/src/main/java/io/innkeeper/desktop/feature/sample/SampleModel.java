package io.innkeeper.desktop.feature.sample;

import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.sandbox.SampleData;
import io.innkeeper.core.sandbox.SampleState;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.task.FxThread;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Makes and erases the sample data, and shows the job that does it. */
public final class SampleModel {

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

  private final Ui ui;
  private final Navigator navigator;
  private final Supplier<Actor> actor;
  private final SampleData sample;
  private final ReadOnlyObjectWrapper<SampleState> state =
      new ReadOnlyObjectWrapper<>(SampleState.CHANGING);
  private final BooleanProperty busy = new SimpleBooleanProperty();

  public SampleModel(Ui ui, Navigator navigator, Supplier<Actor> actor, SampleData sample) {
    this.ui = ui;
    this.navigator = navigator;
    this.actor = actor;
    this.sample = sample;
  }

  ReadOnlyObjectProperty<SampleState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  BooleanProperty busyProperty() {
    return busy;
  }

  /** Looks again. */
  public void refresh() {
    ui.tasks()
        .run("sample.look.task", () -> sample.state(actor.get()))
        .onSuccess(this::show)
        .start();
  }

  private void show(SampleState now) {
    state.set(now);
    if (now == SampleState.CHANGING) {
      var _ = FxThread.after(LOOK_AGAIN, this::refresh);
    }
  }

  /** Starts to make the sample data and shows the job. */
  public void load() {
    start("sample.load.task", sample::load);
  }

  /** Starts to erase the sample data and shows the job. */
  void remove() {
    start("sample.remove.task", sample::remove);
  }

  private void start(String titleKey, Function<Actor, RunId> work) {
    ui.tasks()
        .run(titleKey, () -> work.apply(actor.get()))
        .marking(busy)
        .onSuccess(run -> navigator.open(Destination.of("jobs", "detail", run)))
        .onFinally(this::refresh)
        .start();
  }
}

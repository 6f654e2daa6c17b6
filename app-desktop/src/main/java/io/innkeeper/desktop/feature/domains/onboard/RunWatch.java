package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.jobs.RunEvent;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.jobs.RunView;
import io.innkeeper.core.jobs.Runs;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.live.FeedBatch;
import io.innkeeper.core.live.FeedPosition;
import io.innkeeper.desktop.task.Live;
import io.innkeeper.desktop.task.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One run as it goes on: its steps, and the lines of its log. */
final class RunWatch implements AutoCloseable {

  private static final Duration WAIT = Duration.ofSeconds(20);
  private static final int AT_ONCE = 500;

  private final Tasks tasks;
  private final Supplier<Actor> actor;
  private final Runs runs;
  private final RunId id;
  private final ReadOnlyObjectWrapper<@Nullable RunView> run = new ReadOnlyObjectWrapper<>();
  private final ObservableList<RunEvent> lines = FXCollections.observableArrayList();
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final Live<Seen> live;

  RunWatch(Tasks tasks, Supplier<Actor> actor, Runs runs, RunId id) {
    this.tasks = tasks;
    this.actor = actor;
    this.runs = runs;
    this.id = id;
    this.live = Live.follow(new Reader()::next, this::show);
  }

  private record Seen(RunView run, List<RunEvent> lines) {}

  RunId id() {
    return id;
  }

  /** Null until it was first read. */
  ReadOnlyObjectProperty<@Nullable RunView> runProperty() {
    return run.getReadOnlyProperty();
  }

  /** Oldest first. */
  ObservableList<RunEvent> lines() {
    return FXCollections.unmodifiableObservableList(lines);
  }

  /** Whether a cancel or retry is on its way. */
  BooleanProperty busyProperty() {
    return busy;
  }

  void cancel() {
    RunView seen = run.get();
    if (seen != null && !busy.get()) {
      tasks
          .run("domains.cancel-run.task", () -> runs.cancel(actor.get(), id, seen.row().revision()))
          .marking(busy)
          .start();
    }
  }

  void retry() {
    RunView seen = run.get();
    if (seen != null && !busy.get()) {
      tasks
          .run("domains.retry-run.task", () -> runs.retry(actor.get(), id, seen.row().revision()))
          .marking(busy)
          .start();
    }
  }

  @Override
  public void close() {
    live.close();
  }

  private void show(List<Seen> seen) {
    seen.forEach(s -> lines.addAll(s.lines()));
    run.set(seen.getLast().run());
  }

  /** Reads the run whenever the feed of all runs tells of it; first at once. */
  private final class Reader {

    private @Nullable FeedPosition last;
    private long seq;

    private List<Seen> next() {
      if (last == null) {
        // The end first: what happens in between is then told by the feed once more, not missed.
        last = runs.end(actor.get());
        return List.of(read());
      }
      FeedBatch<RunEvent> batch = runs.follow(actor.get(), last, AT_ONCE, WAIT);
      last = batch.last();
      return batch.items().stream().anyMatch(event -> event.runId().equals(id))
          ? List.of(read())
          : List.of();
    }

    private Seen read() {
      List<RunEvent> news = runs.log(actor.get(), id, seq, AT_ONCE);
      if (!news.isEmpty()) {
        seq = news.getLast().seq();
      }
      return new Seen(runs.get(actor.get(), id), news);
    }
  }
}

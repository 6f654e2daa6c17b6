package io.innkeeper.desktop.feature.jobs;

import io.innkeeper.core.jobs.RunEvent;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.jobs.RunView;
import io.innkeeper.core.jobs.Runs;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.task.FeedFollower;
import io.innkeeper.desktop.task.Latest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One job with its steps and its log, as it goes on; knows nothing of the screen. */
final class RunDetailModel {

  private static final Duration WAIT = Duration.ofSeconds(20);
  private static final int AT_ONCE = 500;
  private static final int LOG_PAGE = 1_000;

  private final Supplier<Actor> actor;
  private final Runs runs;
  private final RunId id;
  private final Latest reading;
  private final Latest readingLog;
  private final FeedFollower<RunEvent> feed;
  private final RunLog log = new RunLog();
  private final ReadOnlyObjectWrapper<Optional<RunView>> run =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();
  private boolean again;

  RunDetailModel(Ui ui, Supplier<Actor> actor, Runs runs, RunId id) {
    this.actor = actor;
    this.runs = runs;
    this.id = id;
    this.reading = new Latest(ui.tasks(), "jobs.open.task");
    this.readingLog = new Latest(ui.tasks(), "jobs.log.task");
    this.feed =
        new FeedFollower<>(
            () -> runs.end(actor.get()),
            last -> runs.follow(actor.get(), last, AT_ONCE, WAIT),
            this::refresh,
            this::happened);
  }

  RunId id() {
    return id;
  }

  RunLog log() {
    return log;
  }

  /** Empty until it has been read. */
  ReadOnlyObjectProperty<Optional<RunView>> runProperty() {
    return run.getReadOnlyProperty();
  }

  /** Why it could not be read the last time. */
  ReadOnlyObjectProperty<@Nullable Throwable> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** Reads and follows. */
  void open() {
    read();
    feed.open();
  }

  void close() {
    feed.close();
    reading.cancel();
    readingLog.cancel();
    again = false;
  }

  /** Reads everything anew. */
  void refresh() {
    read();
    readingLog.run(this::wholeLog, log::add, _ -> {});
  }

  private void happened(List<RunEvent> events) {
    List<RunEvent> own = events.stream().filter(e -> e.runId().equals(id)).toList();
    if (!own.isEmpty()) {
      log.add(own);
      read();
    }
  }

  private void read() {
    // Not to be cancelled by the next event: a busy job would never be shown.
    if (reading.isBusy()) {
      again = true;
      return;
    }
    again = false;
    reading.run(() -> runs.get(actor.get(), id), this::show, this::failed);
  }

  private void show(RunView view) {
    failure.set(null);
    run.set(Optional.of(view));
    goOn();
  }

  private void failed(Throwable problem) {
    failure.set(problem);
    goOn();
  }

  private void goOn() {
    if (again) {
      read();
    }
  }

  private List<RunEvent> wholeLog() {
    List<RunEvent> events = new ArrayList<>();
    List<RunEvent> page;
    do {
      long last = events.isEmpty() ? 0 : events.getLast().seq();
      page = runs.log(actor.get(), id, last, LOG_PAGE);
      events.addAll(page);
    } while (page.size() == LOG_PAGE);
    return events;
  }
}

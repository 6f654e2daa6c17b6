package io.innkeeper.desktop.feature.jobs;

import io.innkeeper.core.jobs.RunEvent;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.desktop.table.ChunkSource;
import io.innkeeper.desktop.table.DataTable;
import io.innkeeper.desktop.table.TableQuery;
import io.innkeeper.desktop.task.FxThread;
import io.innkeeper.desktop.task.Tasks;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps a table of jobs as the jobs are: rows change where they stand, new ones are announced.
 * Reads the changed jobs in one go at a time, so that an older answer never replaces a newer one.
 */
final class LiveRows implements ChunkSource<RunLine> {

  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);
  private static final long MEMORY = Duration.ofSeconds(60).toNanos();

  private final Tasks tasks;
  private final JobsViewModel model;
  private final Set<RunId> pending = new LinkedHashSet<>();
  private final Map<RunId, Long> changedAt = new HashMap<>();
  private Optional<DataTable<RunLine>> table = Optional.empty();
  private boolean mayBeNew;
  private boolean busy;

  LiveRows(Tasks tasks, JobsViewModel model) {
    this.tasks = tasks;
    this.model = model;
  }

  void show(DataTable<RunLine> rows) {
    table = Optional.of(rows);
  }

  @Override
  public Chunk<RunLine> load(TableQuery query, ChunkRequest request) {
    long before = System.nanoTime();
    Chunk<RunLine> chunk = model.load(query, request);
    // What changed while these rows were read may be older in them than it was shown.
    var _ = FxThread.after(PAUSE, () -> readAgain(before));
    return chunk;
  }

  @Override
  public Optional<RowCount> count(TableQuery query) {
    return model.count(query);
  }

  /** Takes note of what happened; to be called on the FX thread. */
  void happened(List<RunEvent> events) {
    long now = System.nanoTime();
    model.note(events);
    changedAt.values().removeIf(at -> now - at > MEMORY);
    for (RunEvent event : events) {
      pending.add(event.runId());
      changedAt.put(event.runId(), now);
      mayBeNew |= event.kind() == RunEvent.Kind.STATE;
    }
    read();
  }

  private void readAgain(long since) {
    changedAt.forEach((id, at) -> {
      if (at - since >= 0) {
        pending.add(id);
      }
    });
    read();
  }

  private void read() {
    if (!busy && !pending.isEmpty()) {
      table.ifPresent(this::read);
    }
  }

  private void read(DataTable<RunLine> rows) {
    List<RunId> changed = List.copyOf(pending);
    List<RunId> held = changed.stream().filter(rows::holds).toList();
    boolean lookForNew = mayBeNew;
    TableQuery query = rows.query();
    pending.clear();
    mayBeNew = false;
    busy = true;
    tasks
        .run(
            "jobs.follow.task",
            () -> new Answer(model.get(held), lookForNew ? model.newcomers(query) : 0))
        .onSuccess(answer -> {
          show(rows, query, answer);
          FxThread.after(PAUSE, this::goOn);
        })
        .onFailure(
            Exception.class,
            _ -> {
              pending.addAll(changed);
              mayBeNew |= lookForNew;
              FxThread.after(AFTER_FAILURE, this::goOn);
            })
        .start();
  }

  private void goOn() {
    busy = false;
    read();
  }

  private static void show(DataTable<RunLine> rows, TableQuery query, Answer answer) {
    answer.lines().forEach(line -> rows.update(line.id(), line));
    if (!rows.query().equals(query)) {
      return;
    }
    if (answer.fresh() < 0) {
      rows.reload();
    } else if (answer.fresh() > 0) {
      rows.announce(answer.fresh());
    }
  }

  private record Answer(List<RunLine> lines, int fresh) {}
}

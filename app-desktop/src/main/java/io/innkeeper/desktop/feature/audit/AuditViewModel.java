package io.innkeeper.desktop.feature.audit;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.audit.AuditRow;
import io.innkeeper.core.audit.AuditView;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.table.ChunkSource;
import io.innkeeper.desktop.table.Newcomers;
import io.innkeeper.desktop.table.TableQuery;
import io.innkeeper.desktop.task.FeedFollower;
import io.innkeeper.desktop.task.Latest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Reads the trail, follows it, and opens one entry; knows nothing of the screen. */
final class AuditViewModel implements ChunkSource<AuditRow> {

  private static final Duration WAIT = Duration.ofSeconds(20);
  private static final int AT_ONCE = 500;
  private static final int COUNT_CAP = 10_000;

  private final Ui ui;
  private final Supplier<Actor> actor;
  private final AuditLog audit;
  private final AuditFilters filters = new AuditFilters();
  private final Newcomers<AuditRow> newcomers = new Newcomers<>(AuditRow::id, this::read);
  private final Latest opening;
  private final ReadOnlyObjectWrapper<Optional<AuditView>> entry =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();

  AuditViewModel(Ui ui, Supplier<Actor> actor, AuditLog audit) {
    this.ui = ui;
    this.actor = actor;
    this.audit = audit;
    this.opening = new Latest(ui.tasks(), "audit.open.task");
  }

  AuditFilters filters() {
    return filters;
  }

  /** The entry in the pane; empty where none is chosen. */
  ReadOnlyObjectProperty<Optional<AuditView>> entryProperty() {
    return entry.getReadOnlyProperty();
  }

  /** Why the chosen entry could not be read. */
  ReadOnlyObjectProperty<@Nullable Throwable> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  @Override
  public Chunk<AuditRow> load(TableQuery query, ChunkRequest request) {
    return newcomers.load(query, request);
  }

  @Override
  public Optional<RowCount> count(TableQuery query) {
    long count = audit.count(actor.get(), filters.read(query, ui.formats().now()), COUNT_CAP);
    return Optional.of(new RowCount(count, count < COUNT_CAP));
  }

  /** How many entries came at the beginning since the last time; -1 where there were none. */
  int newcomers(TableQuery query) {
    boolean wasEmpty = newcomers.isEmpty();
    int fresh = newcomers.next(query);
    return wasEmpty && fresh > 0 ? -1 : fresh;
  }

  FeedFollower<AuditRow> feed(Runnable begun, Consumer<List<AuditRow>> happened) {
    return new FeedFollower<>(
        () -> audit.end(actor.get()),
        last -> audit.follow(actor.get(), last, AT_ONCE, WAIT),
        begun,
        happened);
  }

  /** Opens an entry in the pane. */
  void open(AuditRow row) {
    if (entry.get().filter(e -> e.row().id().equals(row.id())).isPresent()) {
      return;
    }
    opening.run(
        () -> audit.get(actor.get(), row.id()),
        view -> {
          failure.set(null);
          entry.set(Optional.of(view));
        },
        failure::set);
  }

  void close() {
    opening.cancel();
  }

  private Chunk<AuditRow> read(TableQuery query, ChunkRequest request) {
    Chunk<AuditRow> chunk =
        audit.find(actor.get(), filters.read(query, ui.formats().now()), request);
    filters.met(chunk.items());
    return chunk;
  }
}

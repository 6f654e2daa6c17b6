package io.innkeeper.desktop.table;

import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Cursor;
import io.innkeeper.desktop.table.ChunkSource.RowCount;
import io.innkeeper.desktop.task.Latest;
import io.innkeeper.desktop.task.Tasks;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/** What a table shows of which list, and how it gets there; knows nothing of the screen. */
final class TableModel<T> {

  private static final Duration TYPING = Duration.ofMillis(250);

  private final ChunkSource<T> source;
  private final RowWindow<T> window;
  private final ObjectProperty<TableQuery> query;
  private final ObservableSet<Object> selected = FXCollections.observableSet();
  private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper loadedOnce = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<RowCount>> count =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper reloads = new ReadOnlyIntegerWrapper();
  private final Latest load;
  private final Latest typed;
  private final Latest counting;
  private Anchor anchor = new Unseen();
  private Runnable retry = this::reload;

  TableModel(TableSpec<T> spec, Tasks tasks) {
    this.source = spec.source;
    this.window = new RowWindow<>(spec.id);
    this.query = new SimpleObjectProperty<>(spec.firstQuery());
    this.load = new Latest(tasks, "table.load.task");
    this.typed = new Latest(tasks, "table.load.task", TYPING);
    this.counting = new Latest(tasks, "table.count.task");
  }

  RowWindow<T> window() {
    return window;
  }

  ObjectProperty<TableQuery> queryProperty() {
    return query;
  }

  ObservableSet<Object> selected() {
    return selected;
  }

  ReadOnlyBooleanProperty loadingProperty() {
    return loading.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty loadedOnceProperty() {
    return loadedOnce.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Throwable> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<RowCount>> countProperty() {
    return count.getReadOnlyProperty();
  }

  /** Where the view stands; it is kept there. */
  void anchor(Anchor view) {
    anchor = view;
  }

  /** Narrows or sorts; the old rows stay until the new ones are there. */
  void show(TableQuery wanted) {
    if (!wanted.equals(query.get())) {
      query.set(wanted);
      selected.clear();
      reload();
    }
  }

  /** As {@link #show}, after a pause in typing. */
  void showTyped(TableQuery wanted) {
    typed.run(() -> wanted, this::show);
  }

  /** Counts the loads from the beginning. */
  ReadOnlyIntegerProperty reloads() {
    return reloads.getReadOnlyProperty();
  }

  void reload() {
    reloads.set(reloads.get() + 1);
    TableQuery wanted = query.get();
    run(
        ChunkRequest.first(ChunkRequest.MAX),
        this::reload,
        chunk -> window.replace(chunk, OptionalLong.of(0)));
    counting.run(() -> source.count(wanted), count::set, _ -> count.set(Optional.empty()));
  }

  /** To the first rows. */
  void toStart() {
    if (window.previous() != null) {
      run(
          ChunkRequest.first(ChunkRequest.MAX),
          this::toStart,
          chunk -> {
            window.replace(chunk, OptionalLong.of(0));
            anchor.to(0);
          });
    } else {
      anchor.to(0);
    }
  }

  /** To the last rows. */
  void toEnd() {
    if (window.next() != null) {
      run(ChunkRequest.last(ChunkRequest.MAX), this::toEnd, this::showEnd);
    } else {
      anchor.to(window.rows().size() - 1);
    }
  }

  /** Loads what follows, unless that is under way. */
  void loadNext() {
    Cursor cursor = window.next();
    if (cursor != null && !loading.get()) {
      run(
          ChunkRequest.after(cursor, ChunkRequest.MAX),
          this::loadNext,
          chunk -> anchor.around(() -> -window.append(chunk)));
    }
  }

  /** Loads what precedes, unless that is under way. */
  void loadPrevious() {
    Cursor cursor = window.previous();
    if (cursor != null && !loading.get()) {
      run(
          ChunkRequest.before(cursor, ChunkRequest.MAX),
          this::loadPrevious,
          chunk -> anchor.around(() -> window.prepend(chunk)));
    }
  }

  void retry() {
    retry.run();
  }

  /** Ends what is under way. */
  void close() {
    load.cancel();
    typed.cancel();
    counting.cancel();
  }

  private void showEnd(Chunk<T> chunk) {
    OptionalLong before =
        count.get().isPresent()
            ? OptionalLong.of(Math.max(0, count.get().get().value() - chunk.items().size()))
            : OptionalLong.empty();
    window.replace(chunk, before);
    anchor.to(chunk.items().size() - 1);
  }

  private void run(ChunkRequest request, Runnable again, Consumer<Chunk<T>> use) {
    TableQuery wanted = query.get();
    loading.set(true);
    load.run(
        () -> source.load(wanted, request),
        chunk -> {
          failure.set(null);
          use.accept(chunk);
          loadedOnce.set(true);
          loading.set(false);
        },
        problem -> {
          loading.set(false);
          retry = again;
          failure.set(problem);
        });
  }

  /** Keeps the view in place. */
  interface Anchor {

    /** Shows the row. */
    void to(int index);

    /** Runs a change that answers how many rows came (or, below 0, went) before the first one. */
    void around(IntSupplier change);
  }

  /** Before there is a view. */
  private static final class Unseen implements Anchor {
    @Override
    public void to(int index) {}

    @Override
    public void around(IntSupplier change) {
      var _ = change.getAsInt();
    }
  }
}

package io.innkeeper.desktop.table;

import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/** Ticks rows by id: one by one, or with Shift from the one ticked last to another. */
final class Ticks<T> {

  private final RowWindow<T> window;
  private final ObservableSet<Object> ticked;
  private @Nullable Object last;

  Ticks(RowWindow<T> window, ObservableSet<Object> ticked) {
    this.window = window;
    this.ticked = ticked;
  }

  /** Ticks the row, or unticks it. */
  void toggle(Object id) {
    if (!ticked.remove(id)) {
      ticked.add(id);
    }
    last = id;
  }

  /** Ticks the row; a range may begin here. */
  void tick(Object id) {
    ticked.add(id);
    last = id;
  }

  /** Ticks every held row from the one ticked last to this one. */
  void extendTo(Object id) {
    int from = last != null && ticked.contains(last) ? window.indexOf(last) : -1;
    int to = window.indexOf(id);
    if (from >= 0 && to >= 0) {
      ticked.addAll(window.ids().subList(Math.min(from, to), Math.max(from, to) + 1));
    }
    tick(id);
  }

  /** Ticks every held row. */
  void all() {
    ticked.addAll(window.ids());
  }
}

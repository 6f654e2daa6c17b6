package io.innkeeper.desktop.table;

import io.innkeeper.desktop.kit.EmptyState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;

/** What a table is made of; set up by its view, then handed to {@link DataTable}. */
public final class TableSpec<T> {

  final String name;
  final Function<T, Object> id;
  final ChunkSource<T> source;
  final List<Column<T>> columns = new ArrayList<>();
  final List<Filter> filters = new ArrayList<>();
  TableQuery.Sort sort = new TableQuery.Sort("", false);
  boolean searchable;
  boolean selectable;
  Supplier<EmptyState> empty =
      () -> {
        throw new IllegalStateException("A table says why it is empty");
      };
  Consumer<T> open = _ -> {};
  Function<T, List<MenuItem>> menu = _ -> List.of();

  /**
   * @param name stable: of its preferences and of exported files; words joined by hyphens
   * @param id tells rows apart, over any number of loads
   */
  public TableSpec(String name, Function<T, Object> id, ChunkSource<T> source) {
    this.name = name;
    this.id = id;
    this.source = source;
  }

  public TableSpec<T> column(Column<T> column) {
    columns.add(column);
    return this;
  }

  public TableSpec<T> filter(Filter filter) {
    filters.add(filter);
    return this;
  }

  /** The source answers to the search box. */
  public TableSpec<T> searchable() {
    searchable = true;
    return this;
  }

  /** Rows can be ticked, for actions on many. */
  public TableSpec<T> selectable() {
    selectable = true;
    return this;
  }

  /** The order at first. */
  public TableSpec<T> sortedBy(String column, boolean descending) {
    sort = new TableQuery.Sort(column, descending);
    return this;
  }

  /** What stands in an empty, unfiltered table: with the primary action. */
  public TableSpec<T> empty(Supplier<EmptyState> state) {
    empty = state;
    return this;
  }

  /** Enter and double click. */
  public TableSpec<T> onOpen(Consumer<T> handler) {
    open = handler;
    return this;
  }

  /** The context menu of a row. */
  public TableSpec<T> menu(Function<T, List<MenuItem>> items) {
    menu = items;
    return this;
  }

  TableQuery firstQuery() {
    return sort.column().isEmpty() ? TableQuery.ALL : TableQuery.ALL.withSort(sort);
  }
}

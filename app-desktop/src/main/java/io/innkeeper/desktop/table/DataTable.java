package io.innkeeper.desktop.table;

import atlantafx.base.controls.CustomTextField;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.task.FxThread;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A table over a list of any length: search, filters, order, columns, ticks, export, and what
 * stands there while it is loading, empty or broken.
 *
 * <p>Holds at most 2,000 rows at a time and loads on by scrolling; Home and End go to the ends of
 * the list. Confined to the FX thread. Loads when it is first shown.
 */
public final class DataTable<T> extends BorderPane {

  private final Ui ui;
  private final TableSpec<T> spec;
  private final TableModel<T> model;
  private final RowTable<T> rows;
  private final TableMenu<T> menu;
  private final NewRows newRows;
  private final BulkBar bulk;
  private final CustomTextField search = new CustomTextField();
  private final ObservableSet<Object> ticked;

  public DataTable(Ui ui, TableSpec<T> spec) {
    this.ui = ui;
    this.spec = spec;
    this.model = new TableModel<>(spec, ui.tasks());
    this.rows = new RowTable<>(spec, model, ui.messages());
    this.menu = new TableMenu<>(ui, spec, model, rows);
    this.ticked = FXCollections.unmodifiableObservableSet(model.selected());
    this.bulk = new BulkBar(ui.messages(), model.selected());
    this.newRows = new NewRows(ui.messages(), this::showStart);
    getStyleClass().add("data-table");
    FilterBar filters = new FilterBar(spec.filters, model, ui.messages());
    TableStates<T> states = new TableStates<>(ui, spec, model);
    rows.view().setPlaceholder(states.placeholder());
    setUpSearch();
    setTop(new VBox(toolbar(filters), filters.chips(), states.progress(), states.banner()));
    setCenter(rows.view());
    setBottom(bulk.bar());
    keepCursor();
    sceneProperty().subscribe(_ -> loadOnceShown());
  }

  /** Loads from the beginning; the old rows stay until the new ones are there. */
  public void reload() {
    model.reload();
  }

  /** Asks every column for its texts again, such as how long ago something was. */
  public void refresh() {
    rows.view().refresh();
  }

  /** Whether a row of this id is held now. */
  public boolean holds(Object id) {
    return model.window().indexOf(id) >= 0;
  }

  /** Replaces a row where it stands; does nothing if it is not held now. */
  public void update(Object id, T row) {
    boolean current = rows.currentId().filter(id::equals).isPresent();
    if (model.window().update(id, row) && current) {
      rows.restore(Optional.of(id));
    }
  }

  /** Offers rows that came at the beginning of the list, without moving what is being read. */
  public void announce(int count) {
    newRows.add(count);
  }

  /** Searches at once, as typing does after a pause. */
  public void search(String text) {
    search.setText(text);
    model.show(query().withSearch(text));
  }

  /** Sets a filter; no values lets everything pass. */
  public void filter(String id, Set<String> values) {
    model.show(query().withFilter(id, values));
  }

  public void sortBy(String column, boolean descending) {
    model.show(query().withSort(new TableQuery.Sort(column, descending)));
  }

  /** Removes the search text and every filter. */
  public void clearFilters() {
    search.clear();
    model.show(query().cleared());
  }

  /** Asks for a file and writes the filtered list to it. */
  public void export() {
    menu.export();
  }

  public TableQuery query() {
    return model.queryProperty().get();
  }

  /** The ids of the rows that are ticked, held or not. */
  public ObservableSet<Object> ticked() {
    return ticked;
  }

  public void untickAll() {
    model.selected().clear();
  }

  /** The row under the cursor. */
  public Optional<T> current() {
    return Optional.ofNullable(rows.view().getSelectionModel().getSelectedItem());
  }

  /** Told of every move of the cursor. */
  public void onCurrent(java.util.function.Consumer<Optional<T>> handler) {
    rows.view()
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> handler.accept(Optional.ofNullable(row)));
  }

  /** What is done with ticked rows, in place of what was; shown while there are any. */
  public DataTable<T> bulk(Node... buttons) {
    bulk.show(List.of(buttons));
    return this;
  }

  /** Ends what is being loaded; to be called when the view is closed. */
  public void close() {
    model.close();
  }

  /** Puts the cursor into the search box, or into the rows where there is none. */
  public void focusFirst() {
    (spec.searchable ? search : rows.view()).requestFocus();
  }

  TableModel<T> model() {
    return model;
  }

  private void showStart() {
    model.reload();
    rows.to(0);
  }

  private HBox toolbar(FilterBar filters) {
    HBox toolbar = new HBox();
    toolbar.getStyleClass().add("table-toolbar");
    toolbar.setAlignment(Pos.CENTER_LEFT);
    if (spec.searchable) {
      toolbar.getChildren().add(search);
    }
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    toolbar.getChildren().addAll(filters.menu());
    toolbar.getChildren().addAll(newRows.button(), gap);
    toolbar.getChildren().add(new PositionText<>(ui, model, rows).label());
    toolbar.getChildren().add(menu.button());
    return toolbar;
  }

  private void setUpSearch() {
    search.setId("table-search");
    search.setLeft(Icons.of(Feather.SEARCH));
    search.promptTextProperty().bind(ui.messages().observe("table.search.prompt"));
    search.accessibleTextProperty().bind(ui.messages().observe("table.search.prompt"));
    search.getStyleClass().add("table-search");
    search.textProperty().subscribe((_, text) -> model.showTyped(query().withSearch(text)));
    search.addEventFilter(KeyEvent.KEY_PRESSED, e -> leaveSearch(search, e));
    search.setRight(clearSearch());
  }

  private Node clearSearch() {
    Node clear =
        Buttons.icon(Feather.X, ui.messages().observe("table.clear-search.button"), search::clear);
    clear.visibleProperty().bind(search.textProperty().isNotEmpty());
    clear.getStyleClass().add("search-clear");
    return clear;
  }

  private void leaveSearch(TextField field, KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      event.consume();
      field.clear();
    } else if (event.getCode() == KeyCode.DOWN) {
      event.consume();
      rows.view().requestFocus();
    }
  }

  /** The cursor stays on its row over a reload, where the row is still there. */
  private void keepCursor() {
    model
        .queryProperty()
        .subscribe(query -> {
          rows.markSort();
          if (query.search().isEmpty() && !search.isFocused()) {
            search.clear();
          }
        });
    model.reloads().subscribe(_ -> newRows.clear());
    Optional<?>[] last = {Optional.empty()};
    rows.view()
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> {
          if (row != null) {
            last[0] = Optional.of(model.window().idOf(row));
          }
        });
    model
        .loadingProperty()
        .subscribe(loading -> {
          if (!loading && current().isEmpty()) {
            FxThread.later(() -> rows.restore(last[0].map(Objects::requireNonNull)));
          }
        });
  }

  private void loadOnceShown() {
    if (getScene() != null && !model.loadedOnceProperty().get() && !model.loadingProperty().get()) {
      model.reload();
    }
  }
}

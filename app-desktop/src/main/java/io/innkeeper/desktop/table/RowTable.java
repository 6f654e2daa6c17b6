package io.innkeeper.desktop.table;

import io.innkeeper.desktop.kit.Following;
import io.innkeeper.desktop.task.FxThread;
import io.innkeeper.desktop.text.Messages;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The grid itself: a {@link TableView} over the window, sorted and filled by the model. */
final class RowTable<T> implements TableModel.Anchor {

  private static final int AHEAD = 60;
  private static final double COMPACT = 32;
  private static final double COMFORTABLE = 40;

  private final TableView<T> view = new TableView<>();
  private final TableSpec<T> spec;
  private final TableModel<T> model;
  private final Messages messages;
  private final Map<String, TableColumn<T, ?>> columns = new HashMap<>();
  private final Ticks<T> ticks;
  private boolean sorting;

  RowTable(TableSpec<T> spec, TableModel<T> model, Messages messages) {
    this.spec = spec;
    this.model = model;
    this.messages = messages;
    this.ticks = new Ticks<>(model.window(), model.selected());
    view.setItems(model.window().rows());
    view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    view.getStyleClass().add("data-table-rows");
    view.setId("table-" + spec.name);
    if (spec.selectable) {
      view.getColumns().add(new TickColumn<>(model, ticks, messages).column());
    }
    spec.columns.forEach(this::addColumn);
    view.setRowFactory(_ -> row());
    view.setSortPolicy(_ -> sortByHeader());
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
    view.skinProperty().subscribe(_ -> followScrolling());
    Following.of(messages.languageProperty(), view, (v, _) -> v.refresh());
    markSort();
    setComfortable(false);
    model.anchor(this);
  }

  TableView<T> view() {
    return view;
  }

  Map<String, TableColumn<T, ?>> columns() {
    return Map.copyOf(columns);
  }

  void setComfortable(boolean comfortable) {
    view.setFixedCellSize(comfortable ? COMFORTABLE : COMPACT);
  }

  Optional<Object> currentId() {
    return Optional.ofNullable(view.getSelectionModel().getSelectedItem()).map(spec.id);
  }

  /** Puts the cursor back on a row that was reloaded. */
  void restore(Optional<Object> id) {
    int index = id.map(model.window()::indexOf).orElse(-1);
    if (index >= 0) {
      view.getSelectionModel().clearAndSelect(index);
    }
  }

  /** Shows the order that the model has in the headers. */
  void markSort() {
    sorting = true;
    view.getSortOrder().clear();
    model.queryProperty().get().order().ifPresent(this::mark);
    sorting = false;
  }

  @Override
  public void to(int index) {
    if (index >= 0) {
      view.scrollTo(index);
      view.getSelectionModel().clearAndSelect(index);
      view.getFocusModel().focus(index);
    }
  }

  @Override
  public void around(IntSupplier change) {
    Optional<VirtualFlow<?>> flow = flow();
    int top = flow.map(VirtualFlow::getFirstVisibleCell).map(c -> c.getIndex()).orElse(0);
    double cut = flow.map(VirtualFlow::getFirstVisibleCell).map(c -> c.getLayoutY()).orElse(0.0);
    Optional<Object> current = currentId();
    int came = change.getAsInt();
    if (came != 0) {
      restore(current);
      flow.ifPresent(f -> {
        f.scrollToTop(Math.max(0, top + came));
        f.scrollPixels(-cut);
      });
    }
  }

  private void addColumn(Column<T> column) {
    TableColumn<T, String> shown = new TableColumn<>();
    shown.setId(column.id());
    shown.textProperty().bind(messages.observe(column.titleKey()));
    shown.setPrefWidth(column.width());
    shown.setMinWidth(56);
    shown.setSortable(column.isSortable());
    shown.setVisible(column.isShownAtFirst());
    shown.setReorderable(true);
    if (!column.styleClass().isEmpty()) {
      shown.getStyleClass().add(column.styleClass());
    }
    shown.setCellValueFactory(f -> new ReadOnlyStringWrapper(column.text(f.getValue())));
    shown.setCellFactory(_ -> new RowCell<>(column));
    columns.put(column.id(), shown);
    view.getColumns().add(shown);
  }

  private TableRow<T> row() {
    TableRow<T> row = new TableRow<>();
    row.setOnMouseClicked(e -> {
      if (e.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
        clicked(row.getItem(), e);
      }
    });
    row.setOnContextMenuRequested(e -> {
      if (!row.isEmpty()) {
        contextMenu(row.getItem()).show(row, e.getScreenX(), e.getScreenY());
      }
    });
    return row;
  }

  private void clicked(T row, MouseEvent click) {
    if (spec.selectable && click.isShiftDown()) {
      ticks.extendTo(model.window().idOf(row));
    } else if (spec.selectable && click.isShortcutDown()) {
      ticks.toggle(model.window().idOf(row));
    } else if (click.getClickCount() == 2) {
      spec.open.accept(row);
    }
  }

  private ContextMenu contextMenu(T row) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().addAll(spec.menu.apply(row));
    menu.getItems().addAll(FilterByValue.items(spec, model, messages, row));
    return menu;
  }

  private boolean sortByHeader() {
    if (!sorting) {
      model.show(model.queryProperty().get().withSort(headerSort()));
    }
    return true;
  }

  private TableQuery.@org.jspecify.annotations.Nullable Sort headerSort() {
    if (view.getSortOrder().isEmpty()) {
      return spec.firstQuery().sort();
    }
    TableColumn<T, ?> first = view.getSortOrder().getFirst();
    return new TableQuery.Sort(
        first.getId(), first.getSortType() == TableColumn.SortType.DESCENDING);
  }

  private void mark(TableQuery.Sort sort) {
    TableColumn<T, ?> column = columns.get(sort.column());
    if (column != null) {
      column.setSortType(
          sort.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
      view.getSortOrder().add(column);
    }
  }

  private void handle(KeyEvent event) {
    switch (event.getCode()) {
      case HOME -> consume(event, model::toStart);
      case END -> consume(event, model::toEnd);
      case ENTER ->
          Optional.ofNullable(view.getSelectionModel().getSelectedItem())
              .ifPresent(row -> consume(event, () -> spec.open.accept(row)));
      case SPACE -> {
        if (spec.selectable) {
          currentId().ifPresent(id -> consume(event, () -> ticks.toggle(id)));
        }
      }
      case A -> {
        if (spec.selectable && event.isShortcutDown()) {
          consume(event, ticks::all);
        }
      }
      case UP, DOWN -> {
        if (spec.selectable && event.isShiftDown()) {
          walk();
        }
      }
      default -> {}
    }
  }

  /** Ticks the row that is left and the one that the table goes to. */
  private void walk() {
    currentId().ifPresent(ticks::tick);
    FxThread.later(() -> currentId().ifPresent(ticks::extendTo));
  }

  private static void consume(KeyEvent event, Runnable action) {
    event.consume();
    action.run();
  }

  private void followScrolling() {
    flow().ifPresent(f -> f.positionProperty().subscribe(_ -> FxThread.later(this::loadOn)));
  }

  private void loadOn() {
    flow()
        .filter(f -> f.getLastVisibleCell() != null)
        .ifPresent(f -> {
          if (f.getLastVisibleCell().getIndex() >= model.window().rows().size() - AHEAD) {
            model.loadNext();
          } else if (f.getFirstVisibleCell().getIndex() <= AHEAD) {
            model.loadPrevious();
          }
        });
  }

  private Optional<VirtualFlow<?>> flow() {
    return Optional.ofNullable((VirtualFlow<?>) view.lookup(".virtual-flow"));
  }
}

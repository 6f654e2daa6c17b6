package io.innkeeper.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.desktop.kit.EmptyState;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.Keys;
import io.innkeeper.desktop.testkit.NumberedRows;
import io.innkeeper.desktop.testkit.NumberedRows.Row;
import io.innkeeper.desktop.testkit.TestUi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

class DataTableTest {

  private static final long MANY = 10_000_000;

  private final TestUi test = TestUi.english();
  private NumberedRows source = new NumberedRows(MANY);
  private Optional<Stage> stage = Optional.empty();

  @AfterEach
  void close() {
    Fx.run(() -> stage.ifPresent(Stage::close));
  }

  @Test
  void showsTheFirstRowsOfTenMillion() {
    DataTable<Row> table = shown();

    assertThat(rows(table).getItems()).hasSizeBetween(200, RowWindow.MOST);
    assertThat(rows(table).getItems().getFirst().number()).isZero();
  }

  @Test
  void scrollingOnNeverHoldsMoreThanTheWindow() {
    DataTable<Row> table = shown();

    for (int i = 0; i < 20; i++) {
      long last = Fx.get(() -> rows(table).getItems().getLast().number());
      Fx.run(() -> rows(table).scrollTo(rows(table).getItems().size() - 1));
      Fx.await("more rows are loaded", () -> rows(table).getItems().getLast().number() > last);
      assertThat(Fx.get(() -> rows(table).getItems().size())).isLessThanOrEqualTo(RowWindow.MOST);
    }

    assertThat(Fx.get(() -> rows(table).getItems().getFirst().number())).isPositive();
  }

  @Test
  void endGoesToTheLastRowAndHomeBack() {
    DataTable<Row> table = shown();

    Fx.run(() -> table.model().toEnd());
    Fx.await("the end is shown", () -> rows(table).getItems().getLast().number() == MANY - 1);
    assertThat(position(table)).isEqualTo("10,000,000 of ≈ 10,000,000");

    Fx.run(() -> table.model().toStart());
    Fx.await("the start is shown", () -> rows(table).getItems().getFirst().number() == 0);
    assertThat(position(table)).isEqualTo("1 of ≈ 10,000,000");
  }

  @Test
  void scrollingBackLoadsWhatWasDropped() {
    DataTable<Row> table = shown();
    Fx.run(() -> table.model().toEnd());
    Fx.await("the end is shown", () -> rows(table).getItems().getLast().number() == MANY - 1);

    Fx.run(() -> table.model().loadPrevious());

    Fx.await("earlier rows are there", () -> rows(table).getItems().size() >= 400);
    assertThat(Fx.get(() -> rows(table).getItems().getLast().number())).isEqualTo(MANY - 1);
  }

  @Test
  void oldRowsStayWhileNewOnesAreLoadedAndWhenThatFails() {
    DataTable<Row> table = shown();
    source.broken = new Unavailable("database.unreachable", Map.of());

    Fx.run(() -> table.sortBy("name", true));
    Fx.await("the failure is known", () -> table.model().failureProperty().get() != null);

    assertThat(rows(table).getItems()).isNotEmpty();
    assertThat(table.lookup(".banner").isVisible()).isTrue();

    source.broken = null;
    Fx.run(() -> table.model().retry());
    Fx.await("it is over", () -> table.model().failureProperty().get() == null);
    assertThat(table.lookup(".banner").isVisible()).isFalse();
  }

  @Test
  void nothingFoundOffersToClearTheFilters() {
    DataTable<Row> table = shown();

    Fx.run(() -> table.search(NumberedRows.NOTHING));
    Fx.await("nothing is shown", () -> rows(table).getItems().isEmpty());
    Fx.await("that is said", () -> table.lookup(".empty-state") != null);

    Fx.run(table::clearFilters);
    Fx.await("the rows are back", () -> !rows(table).getItems().isEmpty());
  }

  @Test
  void anEmptyListSaysWhy() {
    source = new NumberedRows(0);
    DataTable<Row> table = shown();

    Fx.await("the empty state", () -> table.lookup(".empty-state") != null);
  }

  @Test
  void typingIsSearchedOnceAfterAPause() {
    DataTable<Row> table = shown();
    int before = source.queries.size();

    Fx.run(() -> {
      javafx.scene.control.TextField search =
          (javafx.scene.control.TextField) table.lookup("#table-search");
      search.appendText("a");
      search.appendText("b");
      search.appendText("c");
    });
    Fx.await("it is searched", () -> table.query().search().equals("abc"));
    Fx.settle();

    assertThat(source.queries.subList(before, source.queries.size()))
        .extracting(TableQuery::search)
        .containsOnly("abc");
  }

  @Test
  void aRowIsUpdatedWhereItStands() {
    DataTable<Row> table = shown();
    Fx.run(() -> rows(table).getSelectionModel().select(5));

    Fx.run(() -> table.update(5L, new Row(5, "changed")));

    assertThat(rows(table).getItems().get(5).name()).isEqualTo("changed");
    assertThat(Fx.get(() -> rows(table).getSelectionModel().getSelectedIndex())).isEqualTo(5);
  }

  @Test
  void ticksAreKeptByIdOverAReload() {
    DataTable<Row> table = shown();

    Fx.run(() -> table.model().selected().add(7L));
    Fx.run(table::reload);
    Fx.await("it is loaded", () -> !table.model().loadingProperty().get());

    assertThat(table.ticked()).containsExactly(7L);
  }

  @Test
  void shiftAndAnArrowTickWhatIsWalkedOver() {
    DataTable<Row> table = shown();
    Fx.run(() -> {
      rows(table).requestFocus();
      rows(table).getSelectionModel().clearAndSelect(3);
      rows(table).getFocusModel().focus(3);
    });

    Fx.run(() -> Keys.press(rows(table), KeyCode.DOWN, KeyCombination.SHIFT_DOWN));
    Fx.settle();
    Fx.run(() -> Keys.press(rows(table), KeyCode.DOWN, KeyCombination.SHIFT_DOWN));
    Fx.settle();

    assertThat(table.ticked()).containsExactlyInAnyOrder(3L, 4L, 5L);
  }

  @Test
  void bulkActionsReplaceThoseBefore() {
    DataTable<Row> table = shown();
    Button first = Fx.get(() -> new Button("First"));
    Button second = Fx.get(() -> new Button("Second"));

    Fx.run(() -> table.bulk(first));
    Fx.run(() -> table.bulk(first, second));
    Fx.run(() -> table.bulk(second));
    Fx.run(() -> table.model().selected().add(7L));

    assertThat(table.getBottom().isVisible()).isTrue();
    assertThat(first.getParent()).isNull();
    assertThat(second.getScene()).isNotNull();
  }

  @Test
  void theWholeFilterIsExported(@TempDir Path folder) throws IOException {
    source = new NumberedRows(450);
    DataTable<Row> table = shown();
    Path file = folder.resolve("rows.csv");
    test.dialogs().file = Optional.of(file);

    Fx.run(table::export);
    Fx.await("the file is there", () -> Files.exists(file));

    assertThat(Files.readString(file)).startsWith("\ufeffSearch,Columns\r\n0,Row 0\r\n");
    assertThat(Files.readAllLines(file)).hasSize(451);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  private DataTable<Row> shown() {
    DataTable<Row> table = Fx.get(this::make);
    Fx.run(() -> {
      Stage window = new Stage();
      window.setScene(new Scene(table, 900, 600));
      window.show();
      stage = Optional.of(window);
    });
    Fx.await("rows are loaded", () -> table.model().loadedOnceProperty().get());
    Fx.settle();
    return table;
  }

  private DataTable<Row> make() {
    TableSpec<Row> spec =
        new TableSpec<>("rows", Row::number, source)
            .column(Column.of("number", "table.search.prompt", r -> Long.toString(r.number())))
            .column(Column.of("name", "table.columns.menu", Row::name).sortable())
            .searchable()
            .selectable()
            .empty(() ->
                new EmptyState(
                    Feather.INBOX,
                    new SimpleStringProperty("Empty"),
                    new SimpleStringProperty("Nothing yet")));
    return new DataTable<>(test.ui(), spec);
  }

  @SuppressWarnings("unchecked")
  private static TableView<Row> rows(DataTable<Row> table) {
    return (TableView<Row>) table.lookup("#table-rows");
  }

  private static String position(DataTable<Row> table) {
    return Fx.get(() -> ((Label) table.lookup("#table-position")).getText());
  }
}

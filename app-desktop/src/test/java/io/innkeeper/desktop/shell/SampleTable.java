package io.innkeeper.desktop.shell;

import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.EmptyState;
import io.innkeeper.desktop.kit.StatusPill;
import io.innkeeper.desktop.kit.Theme;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.table.ChunkSource;
import io.innkeeper.desktop.table.Column;
import io.innkeeper.desktop.table.DataTable;
import io.innkeeper.desktop.table.Filter;
import io.innkeeper.desktop.table.TableSpec;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.NumberedRows;
import io.innkeeper.desktop.testkit.NumberedRows.Row;
import io.innkeeper.desktop.testkit.TestUi;
import io.innkeeper.desktop.text.Language;
import io.innkeeper.desktop.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;

/** A table of a million rows, or of none. */
final class SampleTable {

  enum State {
    ROWS,
    FILTERED,
    EMPTY,
    LOADING,
    NOTHING,
    FAILED
  }

  private final DataTable<Row> table;

  SampleTable(Language language, State state) {
    this(TestUi.in(language), state);
  }

  SampleTable(TestUi test, State state) {
    table = Fx.get(() -> make(test, state));
    Fx.run(() -> {
      switch (state) {
        case FILTERED -> table.filter("theme", Set.of("DARK", "LIGHT"));
        case NOTHING -> table.search(NumberedRows.NOTHING);
        default -> table.reload();
      }
    });
  }

  DataTable<Row> table() {
    return table;
  }

  private static DataTable<Row> make(TestUi test, State state) {
    Messages messages = test.ui().messages();
    TableSpec<Row> spec =
        new TableSpec<>("sample", Row::number, source(state))
            .column(
                Column.<Row>of("number", "settings.zoom.label", r -> Long.toString(r.number()))
                    .width(100)
                    .right()
                    .sortable())
            .column(Column.of("name", "settings.language.label", Row::name).width(300).sortable())
            .column(
                Column.<Row>of("theme", "settings.theme.label", r -> theme(r).name())
                    .graphic(r ->
                        new StatusPill(
                            r.number() % 3 == 0 ? Tone.SUCCESS : Tone.WARNING,
                            r.number() % 3 == 0 ? Feather.CHECK : Feather.CLOCK,
                            messages.observeLabel("settings.theme", theme(r))))
                    .filterBy(r -> theme(r).name()))
            .column(
                Column.<Row>of("id", "log.page.title", r -> "ns" + r.number() + ".ada.example")
                    .mono())
            .filter(Filter.of("theme", "settings.theme.label", Theme.class, "settings.theme"))
            .sortedBy("name", false)
            .searchable()
            .selectable()
            .empty(() ->
                new EmptyState(
                    Feather.INBOX,
                    messages.observe("log.empty.title"),
                    messages.observe("log.empty.text"),
                    Buttons.primary(messages.observe("table.reload.item"), () -> {})));
    return new DataTable<>(test.ui(), spec);
  }

  private static ChunkSource<Row> source(State state) {
    return switch (state) {
      case EMPTY -> new NumberedRows(0);
      case LOADING ->
          (_, _) -> {
            Fx.pause(java.time.Duration.ofSeconds(5));
            return Chunk.empty();
          };
      case FAILED ->
          (_, _) -> {
            throw new Unavailable("none", Map.of());
          };
      default -> new NumberedRows(1_000_000);
    };
  }

  private static Theme theme(Row row) {
    return List.of(Theme.SYSTEM, Theme.LIGHT, Theme.DARK).get((int) (row.number() % 3));
  }
}

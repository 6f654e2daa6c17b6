package io.innkeeper.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.desktop.testkit.NumberedRows;
import io.innkeeper.desktop.testkit.NumberedRows.Row;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TicksTest {

  private final RowWindow<Row> window = new RowWindow<>(Row::number);
  private final ObservableSet<Object> ticked = FXCollections.observableSet();
  private final Ticks<Row> ticks = new Ticks<>(window, ticked);

  @BeforeEach
  void tenRows() {
    window.replace(
        new Chunk<>(LongStream.range(0, 10).mapToObj(NumberedRows::row).toList(), null, null),
        OptionalLong.of(0));
  }

  @Test
  void aRangeGoesFromTheRowTickedLast() {
    ticks.toggle(2L);
    ticks.extendTo(5L);

    assertThat(ticked).containsExactlyInAnyOrder(2L, 3L, 4L, 5L);
  }

  @Test
  void aRangeMayGoUpwards() {
    ticks.toggle(5L);
    ticks.extendTo(3L);

    assertThat(ticked).containsExactlyInAnyOrder(3L, 4L, 5L);
  }

  @Test
  void aRangeAddsToWhatIsTicked() {
    ticks.toggle(9L);
    ticks.toggle(0L);
    ticks.extendTo(1L);

    assertThat(ticked).containsExactlyInAnyOrder(0L, 1L, 9L);
  }

  @Test
  void withoutAFirstRowOnlyTheOneIsTicked() {
    ticks.extendTo(4L);

    assertThat(ticked).containsExactly(4L);
  }

  @Test
  void aRowThatWasUntickedBeginsNoRange() {
    ticks.toggle(2L);
    ticks.toggle(2L);
    ticks.extendTo(4L);

    assertThat(ticked).containsExactly(4L);
  }
}

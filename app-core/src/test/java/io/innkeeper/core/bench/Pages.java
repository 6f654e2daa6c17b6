package io.innkeeper.core.bench;

import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Cursor;
import io.innkeeper.testsupport.SwitchableDatabase;
import io.innkeeper.testsupport.bench.Bench;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;

/** P2: a page of a large list through its facade, against raw SQL for the same page. */
final class Pages {

  static final int SIZE = 50;

  private static final int CALLS = 200;

  private Pages() {}

  /**
   * Measures one depth: the facade's page against raw SQL, and its 99th percentile against page 1.
   *
   * @param at where the page starts; the sort values of the row before it
   * @param sql the same page, with the sort values as parameters
   */
  static void measure(
      String list,
      String depth,
      Cursor at,
      Function<ChunkRequest, Chunk<?>> facade,
      String sql,
      Object... keys)
      throws Exception {
    var _ =
        Bench.of("P2", list + ", page at " + depth + ", p99: facade / raw SQL", "ms")
            .atMost(3)
            .run(() -> p99(() -> facade.apply(ChunkRequest.after(at, SIZE))), raw(sql, keys));
    var _ =
        Bench.of("P2", list + ", page at " + depth + ", p99: this / page 1", "ms")
            .atMost(1.25)
            .run(
                () -> p99(() -> facade.apply(ChunkRequest.after(at, SIZE))),
                () -> p99(() -> facade.apply(ChunkRequest.first(SIZE))));
  }

  private static Bench.Measure raw(String sql, Object... keys) {
    return () -> {
      try (Connection connection = SwitchableDatabase.current().connectAsApp();
          PreparedStatement statement = connection.prepareStatement(sql)) {
        for (int i = 0; i < keys.length; i++) {
          statement.setObject(i + 1, keys[i]);
        }
        return p99(() -> read(statement));
      }
    };
  }

  private static int read(PreparedStatement statement) {
    int rows = 0;
    try (ResultSet result = statement.executeQuery()) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        for (int c = 1; c <= columns; c++) {
          var _ = result.getObject(c);
        }
        rows++;
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double p99(Supplier<?> call) {
    double[] millis = new double[CALLS];
    int read = 0;
    for (int i = 0; i < CALLS; i++) {
      long start = System.nanoTime();
      read += call.get() == null ? 0 : 1;
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    if (read != CALLS) {
      throw new IllegalStateException("A page was missing");
    }
    return Bench.p99(millis);
  }
}

package io.innkeeper.testsupport.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures one figure of the goals as a ratio: ours and a reference in turn, round by round, so
 * that a machine that is busy for a while slows both.
 *
 * <p>Asserts nothing about time. {@code -Dbench.rounds=} sets the rounds (5 or more), {@code
 * -Dbench.only=P2,P4} picks figures; results are printed and gathered in {@code
 * target/bench/bench.json} of the reactor's root.
 */
public final class Bench {

  /**
   * Measures once; the answer is in the row's unit, a smaller one better unless the goal says so.
   */
  @FunctionalInterface
  public interface Measure {
    double once() throws Exception;
  }

  /** One line of the table. */
  public record Row(
      String id,
      String metric,
      String unit,
      double ours,
      double reference,
      double ratioMedian,
      double ratioMin,
      double ratioMax,
      int rounds,
      String goal,
      boolean met) {}

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String id;
  private final String metric;
  private final String unit;
  private double most = Double.POSITIVE_INFINITY;
  private double least = Double.NEGATIVE_INFINITY;

  private Bench(String id, String metric, String unit) {
    this.id = id;
    this.metric = metric;
    this.unit = unit;
  }

  /** A figure of the goals; skipped visibly when {@code -Dbench.only} names others. */
  public static Bench of(String id, String metric, String unit) {
    assumeWanted(id);
    return new Bench(id, metric, unit);
  }

  /** Skips what a figure needs, such as filling tables, when {@code -Dbench.only} names others. */
  public static void assumeWanted(String id) {
    String only = System.getProperty("bench.only", "");
    Assumptions.assumeTrue(
        only.isBlank() || Arrays.asList(only.split(",", -1)).contains(id),
        () -> id + " is not in -Dbench.only=" + only);
  }

  /** The goal: the ratio ours / reference is at most this. */
  public Bench atMost(double ratio) {
    this.most = ratio;
    return this;
  }

  /** The goal: the ratio ours / reference is at least this. */
  public Bench atLeast(double ratio) {
    this.least = ratio;
    return this;
  }

  /** Runs one round unmeasured, then the others, and writes the line. */
  public Row run(Measure ours, Measure reference) throws Exception {
    int rounds = Math.max(5, Integer.getInteger("bench.rounds", 5));
    double[] own = new double[rounds];
    double[] other = new double[rounds];
    double[] ratios = new double[rounds];
    var _ = reference.once();
    var _ = ours.once();
    for (int i = 0; i < rounds; i++) {
      boolean oursFirst = i % 2 == 0;
      if (oursFirst) {
        own[i] = ours.once();
      }
      other[i] = reference.once();
      if (!oursFirst) {
        own[i] = ours.once();
      }
      ratios[i] = own[i] / other[i];
    }
    Arrays.sort(ratios);
    double median = median(ratios);
    Row row =
        new Row(
            id,
            metric,
            unit,
            median(own),
            median(other),
            median,
            ratios[0],
            ratios[rounds - 1],
            rounds,
            goal(),
            median <= most && median >= least);
    write(row);
    return row;
  }

  private String goal() {
    return Double.isInfinite(most) ? ">= " + least : "<= " + most;
  }

  /** The middle value; sorts. */
  public static double median(double[] values) {
    Arrays.sort(values);
    int half = values.length / 2;
    return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
  }

  /** The value that 99 of 100 do not exceed; sorts. */
  public static double p99(double[] values) {
    Arrays.sort(values);
    return values[(int) Math.ceil(values.length * 0.99) - 1];
  }

  private static void write(Row row) {
    Path file =
        Path.of(System.getProperty("bench.folder", "../target/bench")).resolve("bench.json");
    try {
      Files.createDirectories(file.getParent());
      List<Row> rows = new ArrayList<>();
      if (Files.exists(file)) {
        rows.addAll(JSON.readValue(Files.readString(file), new TypeReference<List<Row>>() {}));
      }
      rows.removeIf(old -> old.id().equals(row.id()) && old.metric().equals(row.metric()));
      rows.add(row);
      Files.writeString(
          file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(rows) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.out.printf(
        Locale.ROOT,
        "%-4s %-58s %10.3f %10.3f %-6s ratio %6.2f (%.2f to %.2f), goal %s: %s%n",
        row.id(),
        row.metric(),
        row.ours(),
        row.reference(),
        row.unit(),
        row.ratioMedian(),
        row.ratioMin(),
        row.ratioMax(),
        row.goal(),
        row.met() ? "met" : "missed");
  }
}

package io.innkeeper.core.domains;

import io.innkeeper.testsupport.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Worker processes on one database, replaced as they are killed. */
final class WorkerPool implements AutoCloseable {

  private static final int SIZE = 2;
  private static final Duration START = Duration.ofMinutes(3);

  private final TestPostgres.Database database;
  private final Path data;
  private final String writes;
  private final Map<Long, Process> alive = new ConcurrentHashMap<>();

  /**
   * Starts them.
   *
   * @param writes {@code safe} or {@code blind}
   */
  WorkerPool(TestPostgres.Database database, Path data, String writes) throws IOException {
    this.database = database;
    this.data = data;
    this.writes = writes;
    // One alone first: it makes the keys that the others use.
    start();
    awaitReady(1);
    while (alive.size() < SIZE) {
      start();
    }
    awaitReady(SIZE);
  }

  void arm(String boundary) throws IOException {
    Path draft = Files.writeString(data.resolve("arming"), boundary);
    var _ = Files.move(draft, data.resolve(KillableWorker.ARMED));
  }

  /** The process that stands still at the armed boundary. */
  long victim() {
    until(START, "A worker reaches the armed boundary", () -> !files("hit-").isEmpty());
    Path hit = data.resolve(files("hit-").getFirst());
    try {
      Files.delete(hit);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return Long.parseLong(hit.getFileName().toString().substring("hit-".length()));
  }

  /** Kills it as {@code kill -9} does, while another is ready. */
  Instant kill(long pid) throws IOException {
    awaitReady(SIZE);
    Process victim = java.util.Objects.requireNonNull(alive.remove(pid));
    var _ = victim.destroyForcibly();
    Instant killed = Instant.now();
    Files.delete(data.resolve("ready-" + pid));
    return killed;
  }

  /** Starts one for each that was killed; apart from the kill, so that its start slows nobody. */
  void refill() throws IOException {
    while (alive.size() < SIZE) {
      start();
    }
  }

  static void until(Duration wait, String what, BooleanSupplier holds) {
    Instant end = Instant.now().plus(wait);
    while (!holds.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError(what + ": not within " + wait);
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  private void awaitReady(int wanted) {
    until(START, wanted + " workers are ready", () -> files("ready-").size() >= wanted);
  }

  private java.util.List<String> files(String prefix) {
    try (Stream<Path> all = Files.list(data)) {
      return all.map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(prefix))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx300m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                KillableWorker.class.getName(),
                database.url(),
                database.app().user(),
                data.toString(),
                writes)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("workers.log").toFile()));
    builder
        .environment()
        .put("DATABASE_PASSWORD", database.app().password().open(password -> password));
    Process worker = builder.start();
    alive.put(worker.pid(), worker);
  }

  @Override
  public void close() {
    alive.values().forEach(Process::destroyForcibly);
  }
}

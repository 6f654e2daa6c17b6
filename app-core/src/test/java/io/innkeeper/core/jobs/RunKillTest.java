package io.innkeeper.core.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.testsupport.CoreTest;
import io.innkeeper.testsupport.SwitchableDatabase;
import io.innkeeper.testsupport.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Two processes on one database, of which one is killed or paused. */
@CoreTest
@Import(Place.class)
class RunKillTest {

  /** Every boundary of a run of two steps; before the first step its name is not known yet. */
  private static final List<String> BOUNDARIES =
      List.of(
          "/BEFORE_START",
          "one/AFTER_START",
          "one/AFTER_PERFORM",
          "one/AFTER_OUTCOME",
          "one/BEFORE_START",
          "two/AFTER_START",
          "two/AFTER_PERFORM",
          "two/AFTER_OUTCOME");

  private final Place place;
  private OutsideWorld world;
  private @Nullable Process child;

  @Autowired
  RunKillTest(Place place) {
    this.place = place;
  }

  @BeforeEach
  void open(@TempDir Path folder) {
    world = new OutsideWorld(folder);
  }

  @AfterEach
  void stop() throws InterruptedException {
    place.close();
    if (child != null) {
      child.destroyForcibly().waitFor();
    }
  }

  private Process startChild() throws IOException {
    TestPostgres.Database database = SwitchableDatabase.current();
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx200m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            NodeProcess.class.getName(),
            database.url(),
            world.folder().toString());
    builder.environment().put("NODE_USER", database.app().user());
    builder.environment().put("NODE_PASSWORD", database.app().password().open(p -> p));
    builder.redirectErrorStream(true).redirectOutput(world.folder().resolve("log").toFile());
    Process started = builder.start();
    child = started;
    return started;
  }

  private RunId enqueue(Script script, String word) {
    NewRun run = new NewRun(script.name(), Place.subject(), new Script.Order(word));
    return Objects.requireNonNull(
        place.transaction.execute(_ -> place.queue(script).enqueue(place.actor, run)));
  }

  private void until(BooleanSupplier done) throws IOException {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError(Files.readString(world.folder().resolve("log")));
      }
      OutsideWorld.sleep();
    }
  }

  @Test
  void everyRunOfAKilledNodeIsFinishedByAnotherWithEachEffectOnce() throws Exception {
    List<RunId> runs = new ArrayList<>();
    BOUNDARIES.forEach(boundary -> runs.add(enqueue(world.process(), boundary)));
    Process killed = startChild();
    until(() -> world.lines("reached").size() == BOUNDARIES.size());
    killed.destroyForcibly().waitFor();
    place.node("other", world.process());
    List<String> marks = new ArrayList<>();
    for (RunId id : runs) {
      assertThat(place.ended(id).row().state()).isEqualTo(RunState.SUCCEEDED);
      marks.add(id + "/one");
      marks.add(id + "/two");
    }
    assertThat(world.lines("marked")).containsExactlyInAnyOrderElementsOf(marks);
    // The control: an effect that was not looked for before is there twice, where the node died
    // before its outcome was written, and only there.
    List<String> blind = new ArrayList<>(world.lines("blind"));
    new HashSet<>(blind).forEach(blind::remove);
    assertThat(blind)
        .containsExactlyInAnyOrder(
            runs.get(BOUNDARIES.indexOf("one/AFTER_PERFORM")) + "/one",
            runs.get(BOUNDARIES.indexOf("two/AFTER_PERFORM")) + "/two");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no SIGSTOP")
  void aProcessThatWasPausedPastItsLeaseIsRefused() throws Exception {
    RunId id = enqueue(world.pausing(), "");
    Process paused = startChild();
    until(() -> world.lines("reached").size() == 1);
    signal(paused, "STOP");
    place.node("other", world.pausing());
    until(() -> world.lines("reached").size() == 2);
    world.append("go", "");
    assertThat(place.ended(id).row().state()).isEqualTo(RunState.SUCCEEDED);
    assertThat(world.lines("written")).hasSize(1);
    signal(paused, "CONT");
    until(() -> world.lines("refused").size() == 1);
    assertThat(world.lines("written")).hasSize(1);
    assertThat(place.runs().get(place.actor, id).steps().getFirst().attempts()).isEqualTo(2);
  }

  private static void signal(Process process, String name) throws Exception {
    assertThat(
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor())
        .isZero();
  }
}

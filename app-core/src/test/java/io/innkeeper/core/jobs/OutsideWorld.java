package io.innkeeper.core.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A provider as a folder: what was done there stays done whatever dies here. */
record OutsideWorld(Path folder) {

  /** One effect a step, of which the first kind is read before it is written. */
  Script process() {
    Script.Deed deed =
        run -> {
          if (!lines("marked").contains(run.mark())) {
            append("marked", run.mark());
          }
          append("blind", run.mark());
          return Outcome.done();
        };
    return Script.named("test.outside").step("one", deed).step("two", deed);
  }

  /** A process that stays in its step until it is let go, and then writes. */
  Script pausing() {
    return Script.named("test.pausing")
        .step(
            "one",
            run -> {
              append("reached", run.mark());
              while (!Files.exists(folder.resolve("go"))) {
                Thread.onSpinWait();
                sleep();
              }
              try {
                run.write(() -> append("written", run.mark()));
              } catch (LeaseLost e) {
                append("refused", run.mark());
                throw e;
              }
              return Outcome.done();
            });
  }

  void append(String file, String line) {
    try {
      Files.writeString(
          folder.resolve(file), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> lines(String file) {
    try {
      Path path = folder.resolve(file);
      return Files.exists(path) ? Files.readAllLines(path) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void sleep() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

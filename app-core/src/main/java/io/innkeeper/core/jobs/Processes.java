package io.innkeeper.core.jobs;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The processes this node knows, by name. */
class Processes {

  private final Map<String, RunProcess<?>> byName = new TreeMap<>();

  /**
   * Checks what the modules offer.
   *
   * @throws IllegalArgumentException if two processes, or two steps of one, have the same name
   */
  Processes(Collection<? extends RunProcess<?>> processes) {
    for (RunProcess<?> process : processes) {
      if (byName.put(process.name(), process) != null) {
        throw new IllegalArgumentException("Two processes named " + process.name());
      }
      Set<String> names = new HashSet<>();
      for (RunStep<?> step : process.steps()) {
        if (!names.add(step.name())) {
          throw new IllegalArgumentException(
              "Two steps named " + step.name() + " in " + process.name());
        }
      }
      if (names.isEmpty() || process.parallelism() < 1 || process.attempts() < 1) {
        throw new IllegalArgumentException(
            process.name() + " needs a step, an attempt and a place to run");
      }
    }
  }

  RunProcess<?> get(String name) {
    RunProcess<?> process = byName.get(name);
    if (process == null) {
      throw new IllegalArgumentException("No process named " + name);
    }
    return process;
  }

  Collection<RunProcess<?>> all() {
    return byName.values();
  }

  /** The step of that name, null when a newer version of the process has dropped it. */
  static <P extends Record> @Nullable RunStep<P> step(RunProcess<P> process, String name) {
    List<RunStep<P>> steps = process.steps();
    return steps.stream().filter(step -> step.name().equals(name)).findFirst().orElse(null);
  }

  /** How often a step may be begun: a waiting person is answered after the first failure. */
  static int attempts(RunProcess<?> process) {
    return process.question() ? 1 : process.attempts();
  }
}

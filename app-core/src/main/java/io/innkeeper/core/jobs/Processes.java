package io.innkeeper.core.jobs;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * The processes this node knows, by name. Looked up late: a process may need a facade that needs
 * the queue.
 */
class Processes implements SmartInitializingSingleton {

  private final Supplier<? extends Collection<? extends RunProcess<?>>> source;
  private volatile @Nullable Map<String, RunProcess<?>> checked;

  Processes(Supplier<? extends Collection<? extends RunProcess<?>>> source) {
    this.source = source;
  }

  Processes(Collection<? extends RunProcess<?>> processes) {
    this(() -> processes);
  }

  /**
   * Checks what the modules offer, at the start of the node.
   *
   * @throws IllegalArgumentException if two processes, or two steps of one, have the same name
   */
  @Override
  public void afterSingletonsInstantiated() {
    var _ = byName();
  }

  private Map<String, RunProcess<?>> byName() {
    Map<String, RunProcess<?>> known = checked;
    if (known == null) {
      known = check(source.get());
      checked = known;
    }
    return known;
  }

  private static Map<String, RunProcess<?>> check(Collection<? extends RunProcess<?>> processes) {
    Map<String, RunProcess<?>> byName = new TreeMap<>();
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
    return byName;
  }

  RunProcess<?> get(String name) {
    RunProcess<?> process = byName().get(name);
    if (process == null) {
      throw new IllegalArgumentException("No process named " + name);
    }
    return process;
  }

  Collection<RunProcess<?>> all() {
    return byName().values();
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

package io.innkeeper.core.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A process that a test writes down; it notes what was called in which order. */
final class Script implements RunProcess<Script.Order> {

  record Order(String word) {}

  /** What a step does. */
  interface Deed extends Function<RunContext<Order>, Outcome> {}

  private record Step(String name, Deed deed, @Nullable Deed undo, List<String> calls)
      implements RunStep<Order> {

    @Override
    public Outcome perform(RunContext<Order> run) {
      calls.add(name);
      return deed.apply(run);
    }

    @Override
    public boolean compensates() {
      return undo != null;
    }

    @Override
    public Outcome compensate(RunContext<Order> run) {
      calls.add("undo " + name);
      return undo == null ? Outcome.done() : undo.apply(run);
    }
  }

  private final String name;
  private final List<RunStep<Order>> steps = new ArrayList<>();
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final int attempts;
  private final int parallelism;
  private final boolean question;
  private Consumer<List<String>> ending = _ -> {};

  private Script(String name, int attempts, int parallelism, boolean question) {
    this.name = name;
    this.attempts = attempts;
    this.parallelism = parallelism;
    this.question = question;
  }

  static Script named(String name) {
    return new Script(name, 3, 8, false);
  }

  static Script narrow(String name, int parallelism) {
    return new Script(name, 3, parallelism, false);
  }

  static Script asking(String name) {
    return new Script(name, 3, 8, true);
  }

  Script step(String step, Deed deed) {
    steps.add(new Step(step, deed, null, calls));
    return this;
  }

  Script step(String step, Deed deed, Deed undo) {
    steps.add(new Step(step, deed, undo, calls));
    return this;
  }

  /** What the process does at the end, told the calls so far. */
  Script endingWith(Consumer<List<String>> deed) {
    ending = deed;
    return this;
  }

  /** The steps and compensations that were called, and how the run ended. */
  List<String> calls() {
    return calls;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Class<Order> parameters() {
    return Order.class;
  }

  @Override
  public List<RunStep<Order>> steps() {
    return steps;
  }

  @Override
  public int attempts() {
    return attempts;
  }

  @Override
  public int parallelism() {
    return parallelism;
  }

  @Override
  public boolean question() {
    return question;
  }

  @Override
  public void succeeded(RunContext<Order> run) {
    calls.add("succeeded");
    ending.accept(calls);
  }

  @Override
  public void ended(RunContext<Order> run, RunState state, Outcome.Failed why) {
    calls.add(state + " " + why.code());
    ending.accept(calls);
  }
}

package io.innkeeper.core.jobs;

import java.util.List;

/**
 * What a kind of run does: a Spring bean of the module that owns it.
 *
 * @param <P> the typed parameters: a record of references and small values, no secrets; stored as
 *     JSON, so its components are only ever added
 */
public interface RunProcess<P extends Record> {

  /** Stable, under its module: {@code domains.apply}. */
  String name();

  Class<P> parameters();

  /** In order; names are unique and stable, new ones go to the end. */
  List<RunStep<P>> steps();

  /** How many runs of this process one node works on at once, at least 1. */
  default int parallelism() {
    return 4;
  }

  /** Attempts at one step before the run fails. */
  default int attempts() {
    return 8;
  }

  /**
   * Whether it answers a waiting person: such runs go first, are tried once, and are left out of
   * the list of jobs unless asked for.
   */
  default boolean question() {
    return false;
  }

  /** Called in the transaction that ends the run well. */
  default void succeeded(RunContext<P> run) {}

  /** Called in the transaction that ends the run otherwise, after its compensation. */
  default void ended(RunContext<P> run, RunState state, Outcome.Failed why) {}
}

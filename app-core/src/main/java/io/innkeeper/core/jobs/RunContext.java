package io.innkeeper.core.jobs;

import io.innkeeper.core.kernel.Actor;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What a step knows and may do. */
public interface RunContext<P extends Record> {

  RunId id();

  P parameters();

  /** Who asked for the run, as they were then; audit entries of the run carry their name. */
  Actor actor();

  /** The step's attempt, from 1. */
  int attempt();

  /** {@code run id/step name}: marks effects outside as this step's. */
  String mark();

  /**
   * Changes the database in one short transaction that commits only while this node still holds the
   * run; a node that was paused past its lease is refused. Where somebody changes the same thing at
   * the same moment the work is done again from its beginning, in a new transaction.
   *
   * @throws LeaseLost if another node has taken the run over; the step must end
   */
  <R> R write(Supplier<R> work);

  /** {@link #write} for work without an answer. */
  default void write(Runnable work) {
    var _ =
        write(() -> {
          work.run();
          return true;
        });
  }

  /**
   * Keeps a value for this and later steps and for {@link RunView#result}; survives a crash from
   * here on. Anything Jackson can write; no secrets.
   */
  void remember(String key, Object value);

  /** What {@link #remember} kept, also by an earlier attempt or step. */
  <T> Optional<T> recall(String key, Class<T> type);

  /** A line for the live log: a translated code and its values; no secrets. */
  void log(String code, Map<String, Object> args);

  /** How far the step is: {@code done} of {@code total}, shown as a bar. */
  void progress(long done, long total);

  /**
   * The safe point of a long step: call it between two effects.
   *
   * @throws RunCancelled if somebody asked to cancel; let it pass through
   */
  void checkpoint();
}

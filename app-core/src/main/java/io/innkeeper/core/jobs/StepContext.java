package io.innkeeper.core.jobs;

import io.innkeeper.core.kernel.Actor;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** A step's view of its run; every write checks that this node still holds it. */
class StepContext<P extends Record> implements RunContext<P> {

  /** More often nobody can see it. */
  private static final long PROGRESS_GAP = Duration.ofMillis(100).toNanos();

  /** Two that change one thing at once are common, five in a row are not. */
  private static final int WRITE_ATTEMPTS = 5;

  private final StepContexts common;
  private final StoredRun run;
  private final P parameters;
  private final long lease;
  private final String step;
  private final int attempt;
  private final boolean cancellable;
  private long progressTold;

  StepContext(
      StepContexts common,
      StoredRun run,
      P parameters,
      long lease,
      String step,
      int attempt,
      boolean cancellable) {
    this.common = common;
    this.run = run;
    this.parameters = parameters;
    this.lease = lease;
    this.step = step;
    this.attempt = attempt;
    this.cancellable = cancellable;
    this.progressTold = System.nanoTime() - PROGRESS_GAP;
  }

  @Override
  public RunId id() {
    return run.id();
  }

  @Override
  public P parameters() {
    return parameters;
  }

  @Override
  public Actor actor() {
    return run.actor();
  }

  @Override
  public int attempt() {
    return attempt;
  }

  @Override
  public String mark() {
    return run.id() + "/" + step;
  }

  @Override
  public <R> R write(Supplier<R> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return writeOnce(work);
      } catch (OptimisticLockingFailureException overtaken) {
        // Somebody changed the same thing meanwhile; nothing of ours stayed, so it is done anew.
        if (attempt == WRITE_ATTEMPTS) {
          throw overtaken;
        }
      }
    }
  }

  private <R> R writeOnce(Supplier<R> work) {
    @Nullable R answer =
        common
            .transaction()
            .execute(_ -> {
              var _ = common.runs().lockHeld(run.id(), lease);
              return work.get();
            });
    return Objects.requireNonNull(answer);
  }

  @Override
  public void remember(String key, Object value) {
    String text = common.json().write(value);
    write(() -> common.runs().remember(run.id(), key, text));
  }

  @Override
  public <T> Optional<T> recall(String key, Class<T> type) {
    return common
        .runs()
        .recall(run.id(), key)
        .map(text -> common.json().mapper().readValue(text, type));
  }

  @Override
  public void log(String code, Map<String, Object> args) {
    write(() -> common.events().log(run.id(), step.isEmpty() ? null : step, code, args));
  }

  @Override
  public void progress(long done, long total) {
    long now = System.nanoTime();
    if (now - progressTold < PROGRESS_GAP && done < total) {
      return;
    }
    progressTold = now;
    write(() -> {
      common.steps().progress(run.id(), step, done, total);
      common.events().progress(run.id(), step, done, total);
    });
  }

  @Override
  public void checkpoint() {
    boolean cancelAsked =
        common
            .jdbc()
            .sql("select cancel_asked from run where id = ? and lease = ? and ended_at is null")
            .param(run.id().value())
            .param(lease)
            .query(Boolean.class)
            .optional()
            .orElseThrow(() -> new LeaseLost(run.id()));
    if (cancelAsked && cancellable) {
      throw new RunCancelled(run.id());
    }
  }
}

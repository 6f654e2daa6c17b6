package io.innkeeper.desktop.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Of several runs only the latest counts: older ones are cancelled and never applied. For search,
 * filters, scrolling and live validation.
 */
public final class Latest {

  private final Function<Callable<?>, Task<?>> prepare;
  private final Duration pause;
  private @Nullable RunningTask current;
  private FxThread.@Nullable Delay waiting;

  /** Runs at once. */
  public Latest(Tasks tasks, String titleKey) {
    this(tasks, titleKey, Duration.ZERO);
  }

  /** Runs when nothing new has come for the pause. */
  public Latest(Tasks tasks, String titleKey, Duration pause) {
    this.prepare = work -> tasks.run(titleKey, work);
    this.pause = pause;
  }

  /** Replaces what was running or waiting; a failure is shown. */
  public <T> void run(Callable<T> work, Consumer<? super T> onSuccess) {
    start(this.<T>task(work).onSuccess(onSuccess));
  }

  /** Replaces what was running or waiting; a failure goes to the handler. */
  public <T> void run(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<Throwable> onFailure) {
    start(this.<T>task(work).onSuccess(onSuccess).onFailure(Throwable.class, onFailure));
  }

  /** Ends what is running or waiting. */
  public void cancel() {
    if (waiting != null) {
      waiting.cancel();
      waiting = null;
    }
    if (current != null) {
      current.cancel();
      current = null;
    }
  }

  /** Whether something is running or waiting. */
  public boolean isBusy() {
    return waiting != null || (current != null && current.isRunning());
  }

  @SuppressWarnings("unchecked") // what Tasks made of a Callable<T>
  private <T> Task<T> task(Callable<T> work) {
    return (Task<T>) prepare.apply(work);
  }

  private void start(Task<?> task) {
    cancel();
    if (pause.isZero()) {
      current = task.start();
    } else {
      waiting =
          FxThread.after(
              pause,
              () -> {
                waiting = null;
                current = task.start();
              });
    }
  }
}

package io.innkeeper.desktop.task;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** One piece of work with its handlers; made by {@link Tasks}, started once. */
public final class Task<T> implements RunningTask {

  private static final Duration SLOW = Duration.ofSeconds(2);

  private final Tasks tasks;
  private final String title;
  private final Callable<T> work;
  private final List<Handler<?>> failures = new ArrayList<>();
  private final List<Runnable> starts = new ArrayList<>();
  private final List<Runnable> ends = new ArrayList<>();
  private Consumer<? super T> success = _ -> {};
  private volatile boolean running;
  private @Nullable Thread thread;
  private FxThread.@Nullable Delay slowMark;

  Task(Tasks tasks, String title, Callable<T> work) {
    this.tasks = tasks;
    this.title = title;
    this.work = work;
  }

  public Task<T> onSuccess(Consumer<? super T> handler) {
    success = handler;
    return this;
  }

  /** Handles failures of this type; the first handler that matches is the only one called. */
  public <E extends Throwable> Task<T> onFailure(Class<E> type, Consumer<? super E> handler) {
    failures.add(new Handler<>(type, handler));
    return this;
  }

  /** Called at the end in any case. */
  public Task<T> onFinally(Runnable handler) {
    ends.add(handler);
    return this;
  }

  /** Disables what started the work until it ends; keyboard focus comes back to it. */
  public Task<T> disabling(Node... nodes) {
    for (Node node : nodes) {
      starts.add(() -> {
        boolean focused = node.isFocused();
        if (node.disableProperty().isBound()) {
          return;
        }
        node.setDisable(true);
        ends.add(() -> {
          node.setDisable(false);
          if (focused) {
            node.requestFocus();
          }
        });
      });
    }
    return this;
  }

  /** Sets a flag while the work runs. */
  public Task<T> marking(BooleanProperty busy) {
    starts.add(() -> busy.set(true));
    ends.add(() -> busy.set(false));
    return this;
  }

  /** Starts on a virtual thread; to be called on the FX thread. */
  @CanIgnoreReturnValue
  public RunningTask start() {
    running = true;
    starts.forEach(Runnable::run);
    slowMark = FxThread.after(SLOW, () -> tasks.showSlow(this));
    thread = Thread.ofVirtual().name("task").start(this::work);
    return this;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public void cancel() {
    FxThread.run(() -> {
      if (end() && thread != null) {
        thread.interrupt();
      }
    });
  }

  private void work() {
    try {
      T result = work.call();
      FxThread.later(() -> finish(() -> success.accept(result)));
    } catch (Throwable failure) { // whatever it is, it must be seen
      FxThread.later(() -> finish(() -> handle(failure)));
    }
  }

  private void finish(Runnable outcome) {
    if (end()) {
      try {
        outcome.run();
      } catch (RuntimeException e) {
        tasks.report(title, e);
      }
    }
  }

  private void handle(Throwable failure) {
    failures.stream()
        .filter(h -> h.type.isInstance(failure))
        .findFirst()
        .ifPresentOrElse(h -> h.accept(failure), () -> tasks.report(title, failure));
  }

  private boolean end() {
    if (!running) {
      return false;
    }
    running = false;
    if (slowMark != null) {
      slowMark.cancel();
    }
    tasks.ended(this);
    ends.forEach(Runnable::run);
    return true;
  }

  private record Handler<E extends Throwable>(Class<E> type, Consumer<? super E> consumer) {
    void accept(Throwable failure) {
      consumer.accept(type.cast(failure));
    }
  }
}

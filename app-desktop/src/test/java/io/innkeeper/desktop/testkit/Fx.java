package io.innkeeper.desktop.testkit;

import io.innkeeper.desktop.task.FxThread;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/** Runs things on the FX thread and waits for them; starts the toolkit when first used. */
public final class Fx {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  static {
    // A lambda of this class would wait for this very initialiser.
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
      started.await();
    } catch (IllegalStateException _) { // runs already
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    Platform.setImplicitExit(false);
  }

  private Fx() {}

  /** Makes sure that the toolkit runs. */
  public static void start() {}

  /** Runs on the FX thread and answers; what is thrown there is thrown here. */
  public static <T> T get(Callable<T> work) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    FxThread.run(() -> {
      try {
        answer.complete(work.call());
      } catch (Throwable e) {
        answer.completeExceptionally(e);
      }
    });
    try {
      return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (java.util.concurrent.ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("The FX thread did not answer", e);
    }
  }

  public static void run(Runnable work) {
    boolean done =
        get(() -> {
          work.run();
          return true;
        });
    if (!done) {
      throw new AssertionError("Not run");
    }
  }

  /** Waits until this holds on the FX thread. */
  public static void await(String what, BooleanSupplier condition) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!get(condition::getAsBoolean)) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("Waited in vain until " + what);
      }
      pause(Duration.ofMillis(10));
    }
  }

  /** Lets the FX thread do what it has to do already. */
  public static void settle() {
    for (int i = 0; i < 3; i++) {
      run(() -> {});
    }
  }

  /** For what must not happen: gives it the time to happen. */
  public static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}

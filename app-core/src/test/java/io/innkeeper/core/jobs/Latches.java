package io.innkeeper.core.jobs;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Steps that wait for the test. */
final class Latches {

  private Latches() {}

  static Outcome await(CountDownLatch latch) {
    hold(latch);
    return Outcome.done();
  }

  static void hold(CountDownLatch latch) {
    try {
      if (!latch.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The test never let go");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

package io.innkeeper.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.desktop.testkit.Fx;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LiveTest {

  private final BlockingQueue<List<Integer>> feed = new LinkedBlockingQueue<>();
  private final List<List<Integer>> applied = new ArrayList<>();

  @BeforeAll
  static void toolkit() {
    Fx.start();
  }

  @Test
  void whatComesBetweenTwoFramesIsAppliedAtOnceAndInOrder() {
    CountDownLatch taken = new CountDownLatch(100);
    try (Live<Integer> live = follow(taken)) {
      assertThat(live).isNotNull();
      Fx.run(() -> { // no frame meanwhile
        for (int i = 0; i < 100; i++) {
          feed.add(List.of(i));
        }
        awaitHere(taken);
      });
      Fx.await("all is applied", () -> count() == 100);
    }

    assertThat(applied).hasSizeLessThanOrEqualTo(3);
    assertThat(applied.stream().flatMap(List::stream)).isSorted().hasSize(100);
  }

  @Test
  void nothingIsAppliedAfterItWasClosed() {
    Live<Integer> live = follow(new CountDownLatch(1));
    feed.add(List.of(1));
    Fx.await("the first is applied", () -> count() == 1);

    Fx.run(() -> {
      feed.add(List.of(2));
      Fx.pause(Duration.ofMillis(50));
      live.close();
    });
    feed.add(List.of(3));
    Fx.pause(Duration.ofMillis(150));

    assertThat(applied).containsExactly(List.of(1));
  }

  @Test
  void closingInterruptsAFeedThatWaits() {
    CountDownLatch interrupted = new CountDownLatch(1);
    Live<Integer> live =
        Live.follow(
            () -> {
              try {
                Thread.sleep(60_000);
                return List.of();
              } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
              }
            },
            applied::add);

    live.close();

    Fx.await("it is interrupted", () -> interrupted.getCount() == 0);
  }

  @Test
  void aFeedThatFailsIsReadOn() {
    AtomicInteger calls = new AtomicInteger();
    try (Live<Integer> live =
        Live.follow(
            () -> {
              if (calls.incrementAndGet() == 1) {
                throw new IOException("Connection lost");
              }
              return feed.take();
            },
            applied::add)) {
      assertThat(live).isNotNull();
      feed.add(List.of(7));
      Fx.await("it goes on", () -> count() == 1);
    }

    assertThat(applied).containsExactly(List.of(7));
  }

  private Live<Integer> follow(CountDownLatch taken) {
    return Live.follow(
        () -> {
          List<Integer> batch = feed.take();
          taken.countDown();
          return batch;
        },
        applied::add);
  }

  private int count() {
    return applied.stream().mapToInt(List::size).sum();
  }

  private static void awaitHere(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}

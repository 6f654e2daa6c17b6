package io.innkeeper.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.TestUi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LatestTest {

  private final TestUi test = TestUi.english();
  private final List<String> applied = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();

  @Test
  void anOlderRunIsNeverAppliedThoughItAnswersLater() {
    Latest latest = new Latest(test.ui().tasks(), "table.load.task");
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch older = new CountDownLatch(1);

    Fx.run(() -> latest.run(() -> deaf("older", release, older), applied::add));
    Fx.run(() -> latest.run(() -> "newer", applied::add));
    Fx.await("the newer is applied", () -> applied.contains("newer"));
    release.countDown();
    Fx.await("the older has answered", () -> older.getCount() == 0);
    Fx.pause(Duration.ofMillis(50));
    Fx.settle();

    assertThat(applied).containsExactly("newer");
  }

  @Test
  void aFailureOfAnOlderRunIsNotHeardOf() {
    Latest latest = new Latest(test.ui().tasks(), "table.load.task");
    CountDownLatch begun = new CountDownLatch(1);

    Fx.run(() ->
        latest.run(
            () -> {
              begun.countDown();
              Thread.sleep(60_000);
              return "older";
            },
            applied::add,
            failures::add));
    Fx.await("it runs", () -> begun.getCount() == 0);
    Fx.run(() -> latest.run(() -> "newer", applied::add, failures::add));
    Fx.await("the newer is applied", () -> applied.contains("newer"));
    Fx.pause(Duration.ofMillis(50));

    assertThat(failures).isEmpty();
    assertThat(test.dialogs().failures).isEmpty();
  }

  @Test
  void aFailureGoesToItsHandlerOrIsShown() {
    Latest latest = new Latest(test.ui().tasks(), "table.load.task");

    Fx.run(() -> latest.run(LatestTest::fail, applied::add, failures::add));
    Fx.await("it is handled", () -> failures.size() == 1);
    assertThat(test.dialogs().failures).isEmpty();

    Fx.run(() -> latest.run(LatestTest::fail, applied::add));
    Fx.await("it is shown", () -> test.dialogs().failures.size() == 1);
  }

  @Test
  void afterAPauseOnlyTheLastOfManyRuns() {
    Latest latest = new Latest(test.ui().tasks(), "table.load.task", Duration.ofMillis(150));
    AtomicInteger runs = new AtomicInteger();

    Fx.run(() -> {
      for (int i = 0; i < 5; i++) {
        String typed = "typed " + i;
        latest.run(
            () -> {
              runs.incrementAndGet();
              return typed;
            },
            applied::add);
      }
    });
    assertThat(Fx.get(latest::isBusy)).isTrue();

    Fx.await("it is applied", () -> !applied.isEmpty());
    assertThat(applied).containsExactly("typed 4");
    assertThat(runs).hasValue(1);
    assertThat(Fx.get(latest::isBusy)).isFalse();
  }

  @Test
  void whatIsCancelledWhileItWaitsNeverRuns() {
    Latest latest = new Latest(test.ui().tasks(), "table.load.task", Duration.ofMillis(50));
    AtomicInteger runs = new AtomicInteger();

    Fx.run(() -> {
      latest.run(runs::incrementAndGet, _ -> applied.add("applied"));
      latest.cancel();
    });
    Fx.pause(Duration.ofMillis(200));

    assertThat(runs).hasValue(0);
    assertThat(applied).isEmpty();
  }

  private static String fail() {
    throw new IllegalStateException("Broken");
  }

  /** Answers although it was interrupted, as a driver may. */
  private static String deaf(String answer, CountDownLatch release, CountDownLatch answered) {
    boolean released = false;
    while (!released) {
      try {
        release.await();
        released = true;
      } catch (InterruptedException _) { // goes on
      }
    }
    answered.countDown();
    return answer;
  }
}

package io.innkeeper.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.TestUi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

class TasksTest {

  private final TestUi test = TestUi.english();
  private final Tasks tasks = test.ui().tasks();
  private final List<String> heard = new ArrayList<>();

  @Test
  void workRunsBesideTheFxThreadAndItsOutcomeComesBackToIt() {
    boolean[] worked = {true};

    start(
        tasks
            .run("table.load.task", Platform::isFxApplicationThread)
            .onSuccess(onFx -> {
              worked[0] = onFx;
              heard.add("success on FX: " + Platform.isFxApplicationThread());
            }));

    Fx.await("it succeeds", () -> !heard.isEmpty());
    assertThat(worked[0]).isFalse();
    assertThat(heard).containsExactly("success on FX: true");
  }

  @Test
  void theFirstMatchingHandlerOfAFailureIsTheOnlyOne() {
    start(
        failing(new Invalid("name", "field.required"))
            .onFailure(NotFound.class, _ -> heard.add("not found"))
            .onFailure(Invalid.class, e -> heard.add(e.problems().getFirst().code()))
            .onFailure(Exception.class, _ -> heard.add("any"))
            .onFinally(() -> heard.add("end")));

    Fx.await("it ends", () -> heard.contains("end"));
    Fx.await("it is handled", () -> heard.size() == 2);
    assertThat(heard).containsExactlyInAnyOrder("field.required", "end");
    assertThat(test.dialogs().failures).isEmpty();
  }

  @Test
  void aFailureThatNobodyMatchesIsShown() {
    IOException cause = new IOException("Disk full");

    start(failing(cause).onFailure(NotFound.class, _ -> heard.add("not found")));

    Fx.await("it is shown", () -> !test.dialogs().failures.isEmpty());
    assertThat(test.dialogs().failures).containsExactly(new Failure("Loading the list", cause));
    assertThat(heard).isEmpty();
  }

  @Test
  void aHandlerThatFailsIsShownToo() {
    start(
        tasks
            .run("table.load.task", () -> "rows")
            .onSuccess(_ -> {
              throw new IllegalStateException("Broken view");
            }));

    Fx.await("it is shown", () -> !test.dialogs().failures.isEmpty());
    assertThat(test.dialogs().failures.getFirst().cause()).hasMessage("Broken view");
  }

  @Test
  void cancelInterruptsAndCallsOnlyFinally() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    RunningTask running =
        start(
            tasks
                .run("table.load.task", () -> block(begun, interrupted))
                .onSuccess(_ -> heard.add("success"))
                .onFailure(Throwable.class, _ -> heard.add("failure"))
                .onFinally(() -> heard.add("end")));
    await(begun);

    running.cancel();

    await(interrupted);
    Fx.settle();
    assertThat(heard).containsExactly("end");
    assertThat(running.isRunning()).isFalse();
    assertThat(test.dialogs().failures).isEmpty();
  }

  @Test
  void onlySlowWorkIsListed() {
    CountDownLatch begun = new CountDownLatch(1);
    RunningTask slow =
        start(tasks.run("table.export.task", () -> block(begun, new CountDownLatch(1))));
    start(tasks.run("table.load.task", () -> heard.add("quick")));
    Fx.await("the quick one is done", () -> !heard.isEmpty());
    assertThat(Fx.get(() -> List.copyOf(tasks.slow()))).isEmpty();

    Fx.await("the slow one is listed", () -> !tasks.slow().isEmpty());
    assertThat(Fx.get(() -> tasks.slow().getFirst().title())).isEqualTo("Exporting the list");

    slow.cancel();
    Fx.await("it is listed no more", () -> tasks.slow().isEmpty());
  }

  @Test
  void whatStartedItIsDisabledMeanwhile() {
    Button button = Fx.get(() -> new Button("Load"));
    SimpleBooleanProperty busy = new SimpleBooleanProperty();
    CountDownLatch begun = new CountDownLatch(1);
    RunningTask running =
        start(
            tasks
                .run("table.load.task", () -> block(begun, new CountDownLatch(1)))
                .disabling(button)
                .marking(busy));

    assertThat(Fx.get(() -> button.isDisabled() && busy.get())).isTrue();
    running.cancel();
    Fx.await("it can be pressed again", () -> !button.isDisabled() && !busy.get());
  }

  private Task<String> failing(Exception failure) {
    return tasks.run(
        "table.load.task",
        () -> {
          throw failure;
        });
  }

  private static RunningTask start(Task<?> task) {
    return Fx.get(task::start);
  }

  private static String block(CountDownLatch begun, CountDownLatch interrupted)
      throws InterruptedException {
    begun.countDown();
    try {
      Thread.sleep(60_000);
      return "late";
    } catch (InterruptedException e) {
      interrupted.countDown();
      throw e;
    }
  }

  private static void await(CountDownLatch latch) {
    Fx.await("the other thread is there", () -> latch.getCount() == 0);
  }
}

package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.domains.DomainId;
import io.innkeeper.core.domains.DraftView;
import io.innkeeper.core.domains.NameServerFinding;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.desktop.task.FxThread;
import io.innkeeper.desktop.task.Latest;
import io.innkeeper.desktop.task.Task;
import io.innkeeper.desktop.task.Tasks;
import java.time.Duration;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Step 4: whether the public DNS names the right servers; asks again while it is looked at. */
final class NameServersModel {

  /** How long it waits before it asks again. */
  static final int PERIOD_SECONDS = 30;

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Tasks tasks;
  private final Draft draft;
  private final Duration tick;
  private final ReadOnlyObjectWrapper<@Nullable NameServerFinding> finding =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable CoreException> failure =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper();
  private final BooleanBinding ready =
      Bindings.createBooleanBinding(() -> isRight(finding.get()), finding);
  private final Latest question;
  private boolean watched;
  private FxThread.@Nullable Delay next;

  NameServersModel(Tasks tasks, Draft draft) {
    this(tasks, draft, SECOND);
  }

  /**
   * For tests.
   *
   * @param tick how long a second takes
   */
  NameServersModel(Tasks tasks, Draft draft, Duration tick) {
    this.tasks = tasks;
    this.draft = draft;
    this.tick = tick;
    this.question = new Latest(tasks, "domains.check-name-servers.task");
  }

  /** The last comparison; null before the first. */
  ReadOnlyObjectProperty<@Nullable NameServerFinding> findingProperty() {
    return finding.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable CoreException> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty checkingProperty() {
    return checking.getReadOnlyProperty();
  }

  /** Until it is asked again; 0 while nobody looks or it is not going to be asked. */
  ReadOnlyIntegerProperty secondsLeftProperty() {
    return secondsLeft.getReadOnlyProperty();
  }

  BooleanBinding ready() {
    return ready;
  }

  /** The step is looked at: asks at once, and then from time to time. */
  void watch() {
    if (watched) {
      return;
    }
    watched = true;
    finding.set(draft.require().nameServerFinding());
    if (!isRight(finding.get())) {
      check();
    }
  }

  /** Nobody looks any more: no question is begun. */
  void unwatch() {
    watched = false;
    secondsLeft.set(0);
    cancelTick();
  }

  void check() {
    cancelTick();
    secondsLeft.set(0);
    checking.set(true);
    question.run(
        () -> draft.ask(id -> draft.onboarding().checkNameServers(draft.actor(), id)),
        answer -> {
          checking.set(false);
          failure.set(null);
          finding.set(answer);
          askAgainLater();
        },
        problem -> {
          checking.set(false);
          failure.set(problem instanceof CoreException reason ? reason : null);
          askAgainLater();
        });
  }

  /** Makes the domain, which then waits without this wizard. */
  Task<DomainId> letWait() {
    return tasks.run(
        "domains.wait.task",
        () -> {
          DraftView stored = draft.require();
          return draft
              .onboarding()
              .waitForNameServers(draft.actor(), stored.id(), stored.revision());
        });
  }

  void close() {
    unwatch();
    question.cancel();
  }

  private void askAgainLater() {
    if (watched && !isRight(finding.get())) {
      secondsLeft.set(PERIOD_SECONDS);
      countDown();
    }
  }

  private void countDown() {
    next =
        FxThread.after(
            tick,
            () -> {
              secondsLeft.set(secondsLeft.get() - 1);
              if (secondsLeft.get() > 0) {
                countDown();
              } else {
                check();
              }
            });
  }

  private void cancelTick() {
    if (next != null) {
      next.cancel();
      next = null;
    }
  }

  private static boolean isRight(@Nullable NameServerFinding found) {
    return found != null && found.result() == NameServerFinding.Result.MATCHES;
  }
}

package io.innkeeper.desktop.wizard;

import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.desktop.task.RunningTask;
import io.innkeeper.desktop.task.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** Where in a wizard its user is, and how the next step is reached. */
public final class WizardModel {

  private final Tasks tasks;
  private final List<WizardStep> steps;
  private final Runnable finish;
  private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyIntegerWrapper furthest = new ReadOnlyIntegerWrapper(0);
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable CoreException> refusal =
      new ReadOnlyObjectWrapper<>();
  private Runnable changed = () -> {};
  private @Nullable RunningTask running;

  /**
   * @param steps at least one
   * @param finish called after the last step
   */
  public WizardModel(Tasks tasks, List<WizardStep> steps, Runnable finish) {
    this.tasks = tasks;
    this.steps = List.copyOf(steps);
    this.finish = finish;
  }

  public List<WizardStep> steps() {
    return steps;
  }

  public ReadOnlyIntegerProperty indexProperty() {
    return index.getReadOnlyProperty();
  }

  /** The furthest step that was reached. */
  public ReadOnlyIntegerProperty furthestProperty() {
    return furthest.getReadOnlyProperty();
  }

  public WizardStep step() {
    return steps.get(index.get());
  }

  public boolean isLast() {
    return index.get() == steps.size() - 1;
  }

  /** Whether the step's work is under way. */
  public BooleanProperty busyProperty() {
    return busy;
  }

  /** What the step's work was refused with, where the step does not show it itself. */
  public ReadOnlyObjectProperty<@Nullable CoreException> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** Told after every change of step, to keep a draft. */
  public void onChanged(Runnable handler) {
    changed = handler;
  }

  /** Goes on from a draft; steps before it count as reached. */
  public void resumeAt(String stepId) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).id().equals(stepId)) {
        moveTo(i);
      }
    }
  }

  /** Checks the step, does its work, goes to the next one or finishes. */
  public void next() {
    if (busy.get() || !step().validate()) {
      return;
    }
    refusal.set(null);
    Optional<Callable<?>> work = step().beforeNext();
    if (work.isEmpty()) {
      advance();
      return;
    }
    running =
        tasks
            .run("wizard.step.task", work.get())
            .onFailure(CoreException.class, this::refuse)
            .marking(busy)
            .onSuccess(_ -> advance())
            .start();
  }

  /** Goes back; what was entered stays. */
  public void back() {
    if (index.get() > 0 && !busy.get()) {
      refusal.set(null);
      moveTo(index.get() - 1);
    }
  }

  /** Goes to a step that was reached before. */
  public void goTo(int target) {
    if (target >= 0 && target < index.get() && !busy.get()) {
      refusal.set(null);
      moveTo(target);
    }
  }

  /** Ends the step's work; the step stays. */
  public void cancelWork() {
    if (running != null) {
      running.cancel();
    }
  }

  private void refuse(CoreException found) {
    if (!step().refused(found)) {
      refusal.set(found);
    }
  }

  private void advance() {
    if (isLast()) {
      finish.run();
    } else {
      moveTo(index.get() + 1);
    }
  }

  private void moveTo(int target) {
    furthest.set(Math.max(furthest.get(), target));
    index.set(target);
    changed.run();
  }
}

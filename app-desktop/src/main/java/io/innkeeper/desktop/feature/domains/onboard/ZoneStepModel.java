package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.domains.DraftView;
import io.innkeeper.core.domains.ZoneFinding;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.desktop.task.Latest;
import io.innkeeper.desktop.task.Tasks;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Step 3: whether the provider has the zone, and making it where it has not. */
final class ZoneStepModel {

  private final Draft draft;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Stopped());
  private final BooleanBinding ready =
      Bindings.createBooleanBinding(() -> state.get() instanceof Found, state);
  private final Latest question;
  private final Latest creation;

  ZoneStepModel(Tasks tasks, Draft draft) {
    this.draft = draft;
    this.question = new Latest(tasks, "domains.find-zone.task");
    this.creation = new Latest(tasks, "domains.create-zone.task");
  }

  /** How far the question is. */
  sealed interface State {}

  /** The provider is being asked. */
  record Asking(boolean creating) implements State {}

  /** The zone is there. */
  record Found(ZoneFinding zone, boolean created) implements State {}

  /** The provider does not have it. */
  record Missing(boolean mayCreate) implements State {}

  /** There is no answer. */
  record Failed(Trouble trouble, CoreException reason) implements State {}

  /** Nobody asks. */
  record Stopped() implements State {}

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  BooleanBinding ready() {
    return ready;
  }

  /** Shows the zone that the draft holds, or looks for it. */
  void entered() {
    DraftView stored = draft.require();
    String zone = stored.zone();
    if (zone == null) {
      look();
    } else if (!(state.get() instanceof Found found) || !zone.equals(found.zone().zone())) {
      state.set(
          new Found(
              new ZoneFinding(zone, null, stored.zoneStatus(), stored.nameServers(), false),
              false));
    }
  }

  void look() {
    state.set(new Asking(false));
    question.run(
        () -> draft.ask(id -> draft.onboarding().findZone(draft.actor(), id)),
        finding -> show(finding, false),
        this::fail);
  }

  void create() {
    state.set(new Asking(true));
    creation.run(
        () -> draft.ask(id -> draft.onboarding().createZone(draft.actor(), id)),
        finding -> show(finding, true),
        this::fail);
  }

  /** Waits no longer for the answer. */
  void stop() {
    close();
    if (state.get() instanceof Asking) {
      state.set(new Stopped());
    }
  }

  void close() {
    question.cancel();
    creation.cancel();
  }

  private void show(ZoneFinding finding, boolean created) {
    state.set(finding.found() ? new Found(finding, created) : new Missing(finding.mayCreate()));
  }

  private void fail(Throwable failure) {
    if (failure instanceof CoreException reason) {
      state.set(new Failed(Trouble.of(reason), reason));
    } else {
      state.set(new Stopped());
      throw new IllegalStateException("The question about the zone failed", failure);
    }
  }
}

package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.domains.DraftId;
import io.innkeeper.core.domains.DraftView;
import io.innkeeper.core.domains.Onboarding;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.desktop.task.FxThread;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The stored draft that all steps work on; begun when there is first something to store.
 *
 * <p>The methods that speak to the core block and belong on a background thread; the property
 * changes on the FX thread.
 */
final class Draft {

  private final Supplier<Actor> actor;
  private final Onboarding onboarding;
  private final ReadOnlyObjectWrapper<@Nullable DraftView> shown = new ReadOnlyObjectWrapper<>();
  private volatile @Nullable DraftView present;

  Draft(OnboardingCore core, @Nullable DraftView resumed) {
    this.actor = core.actor();
    this.onboarding = core.onboarding();
    this.present = resumed;
    this.shown.set(resumed);
  }

  /** Null until step 1 was stored. */
  ReadOnlyObjectProperty<@Nullable DraftView> property() {
    return shown.getReadOnlyProperty();
  }

  Optional<DraftView> get() {
    return Optional.ofNullable(present);
  }

  /** The draft, which the steps after the first can count on. */
  DraftView require() {
    return Objects.requireNonNull(present, "Nothing was stored yet");
  }

  DraftId id() {
    return require().id();
  }

  Actor actor() {
    return actor.get();
  }

  Onboarding onboarding() {
    return onboarding;
  }

  /**
   * Makes a change on the draft as it was last seen, beginning one if there is none. A draft that
   * somebody else changed is read again before the refusal goes on, so that the next try is made on
   * the present one.
   */
  DraftView change(Change change) {
    DraftView draft = present;
    if (draft == null) {
      draft = take(onboarding.begin(actor()));
    }
    try {
      return take(change.on(draft));
    } catch (Conflict e) {
      if (e.code().equals("stale")) {
        refresh();
      }
      throw e;
    }
  }

  /** Asks something that the core keeps in the draft, then reads the draft again. */
  <T> T ask(Question<T> question) {
    T answer = question.about(id());
    refresh();
    return answer;
  }

  void refresh() {
    take(onboarding.get(actor(), id()));
  }

  private DraftView take(DraftView draft) {
    present = draft;
    FxThread.run(() -> shown.set(draft));
    return draft;
  }

  /** A change of the draft; answers it as it is afterwards. */
  @FunctionalInterface
  interface Change {
    DraftView on(DraftView draft);
  }

  /** A question about the draft. */
  @FunctionalInterface
  interface Question<T> {
    T about(DraftId draft);
  }
}

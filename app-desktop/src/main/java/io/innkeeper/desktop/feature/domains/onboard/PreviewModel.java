package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.changes.Change;
import io.innkeeper.core.domains.OnboardingPreview;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.desktop.task.Latest;
import io.innkeeper.desktop.task.Tasks;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/** Step 5: what applying would change, and what of it has to be confirmed. */
final class PreviewModel {

  private final Draft draft;
  private final BooleanProperty proxied = new SimpleBooleanProperty(true);
  private final ReadOnlyObjectWrapper<@Nullable OnboardingPreview> preview =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable CoreException> failure =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
  private final ObservableSet<String> confirmed = FXCollections.observableSet();
  private final BooleanBinding ready =
      Bindings.createBooleanBinding(this::isReady, preview, loading, confirmed);
  private final Latest question;
  private @Nullable Revision madeFor;

  PreviewModel(Tasks tasks, Draft draft) {
    this.draft = draft;
    this.question = new Latest(tasks, "domains.preview.task");
    proxied.subscribe((_, _) -> make());
  }

  /** Whether the provider's edge shall stand before the address; a change makes a new preview. */
  BooleanProperty proxiedProperty() {
    return proxied;
  }

  /** Null until there is one. */
  ReadOnlyObjectProperty<@Nullable OnboardingPreview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable CoreException> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty loadingProperty() {
    return loading.getReadOnlyProperty();
  }

  /** The brakes that were confirmed. */
  ObservableSet<String> confirmed() {
    return confirmed;
  }

  BooleanBinding ready() {
    return ready;
  }

  /** How many records there are of a kind of change. */
  long count(Change.Kind kind) {
    OnboardingPreview made = preview.get();
    return made == null
        ? 0
        : made.changes().stream().filter(change -> change.kind() == kind).count();
  }

  /** Makes a preview, unless the one there is was made of this draft. */
  void entered() {
    if (preview.get() == null || !draft.require().revision().equals(madeFor)) {
      make();
    }
  }

  /** Reads the zone again. */
  void make() {
    boolean edge = proxied.get();
    loading.set(true);
    failure.set(null);
    question.run(
        () -> draft.ask(id -> draft.onboarding().preview(draft.actor(), id, edge)),
        this::show,
        this::fail);
  }

  /** The preview no longer holds: the next look makes a new one. */
  void forget() {
    madeFor = null;
  }

  void stop() {
    question.cancel();
    loading.set(false);
  }

  void close() {
    question.cancel();
  }

  Set<String> confirmedBrakes() {
    return Set.copyOf(confirmed);
  }

  private void show(OnboardingPreview made) {
    madeFor = draft.require().revision();
    confirmed.clear();
    loading.set(false);
    preview.set(made);
  }

  private void fail(Throwable problem) {
    loading.set(false);
    preview.set(null);
    if (problem instanceof CoreException reason) {
      failure.set(reason);
    } else {
      throw new IllegalStateException("The preview failed", problem);
    }
  }

  private boolean isReady() {
    OnboardingPreview made = preview.get();
    return made != null && !loading.get() && confirmed.containsAll(made.brakes());
  }
}

package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.domains.AppliedOnboarding;
import io.innkeeper.core.domains.ApplyOnboarding;
import io.innkeeper.core.domains.DraftView;
import io.innkeeper.core.domains.OnboardingPreview;
import io.innkeeper.core.domains.TlsMode;
import io.innkeeper.desktop.task.FxThread;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Step 6: how the edge speaks to the origin, and the order to go. */
final class ApplyStepModel {

  private final Draft draft;
  private final PreviewModel preview;
  private final ObjectProperty<TlsMode> tlsMode = new SimpleObjectProperty<>(TlsMode.FULL);
  private final ReadOnlyObjectWrapper<@Nullable AppliedOnboarding> applied =
      new ReadOnlyObjectWrapper<>();

  ApplyStepModel(Draft draft, PreviewModel preview) {
    this.draft = draft;
    this.preview = preview;
  }

  ObjectProperty<TlsMode> tlsModeProperty() {
    return tlsMode;
  }

  /** The domain and its run; null until it was ordered. */
  ReadOnlyObjectProperty<@Nullable AppliedOnboarding> appliedProperty() {
    return applied.getReadOnlyProperty();
  }

  Draft draft() {
    return draft;
  }

  PreviewModel preview() {
    return preview;
  }

  /** Orders what was previewed. */
  Callable<AppliedOnboarding> apply() {
    OnboardingPreview seen = Objects.requireNonNull(preview.previewProperty().get());
    TlsMode mode = tlsMode.get();
    Set<String> confirmed = preview.confirmedBrakes();
    return () -> {
      DraftView stored = draft.require();
      AppliedOnboarding answer =
          draft
              .onboarding()
              .apply(
                  draft.actor(),
                  stored.id(),
                  stored.revision(),
                  new ApplyOnboarding(seen.changeSet(), mode, confirmed));
      FxThread.run(() -> applied.set(answer));
      return answer;
    };
  }
}

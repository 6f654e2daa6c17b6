package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.domains.DomainId;
import io.innkeeper.core.domains.DraftId;
import io.innkeeper.core.domains.DraftView;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.EmptyState;
import io.innkeeper.desktop.kit.Loading;
import io.innkeeper.desktop.nav.View;
import io.innkeeper.desktop.task.Latest;
import io.innkeeper.desktop.text.Messages;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The tab of one onboarding: a new one at once, one that was left after reading its draft. */
public final class OnboardingView implements View {

  private final Ui ui;
  private final Messages messages;
  private final OnboardingCore core;
  private final Optional<DraftId> resumed;
  private final Ways ways;
  private final Latest load;
  private final StackPane root = new StackPane();
  private final ReadOnlyObjectWrapper<@Nullable DomainName> domain = new ReadOnlyObjectWrapper<>();
  private @Nullable OnboardingWizard wizard;
  private boolean front;

  /**
   * @param resumed empty for a new onboarding
   */
  public OnboardingView(Ui ui, OnboardingCore core, Optional<DraftId> resumed, Ways ways) {
    this.ui = ui;
    this.messages = ui.messages();
    this.core = core;
    this.resumed = resumed;
    this.ways = ways;
    this.load = new Latest(ui.tasks(), "domains.load-draft.task");
    root.getStyleClass().add("page");
    resumed.ifPresentOrElse(this::read, () -> begin(null));
  }

  /** Where one goes from the wizard. */
  public interface Ways {

    /** Closes the wizard's tab. */
    void close();

    void toDomain(DomainId id);

    void toJob(io.innkeeper.core.jobs.RunId id);

    /** Begins another onboarding. */
    void another();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return Bindings.createStringBinding(
        () -> {
          DomainName name = domain.get();
          return name == null
              ? messages.text("domains.onboard.title")
              : messages.text("domains.onboard.title-of", Map.of("domain", name.unicode()));
        },
        domain,
        messages.languageProperty());
  }

  @Override
  public void shown() {
    front = true;
    if (wizard != null) {
      wizard.setInFront(true);
    }
  }

  @Override
  public void hidden() {
    front = false;
    if (wizard != null) {
      wizard.setInFront(false);
    }
  }

  @Override
  public boolean hasUnsavedChanges() {
    return wizard != null && wizard.hasUnsavedChanges();
  }

  @Override
  public void closed() {
    load.cancel();
    if (wizard != null) {
      wizard.close();
    }
  }

  private void read(DraftId id) {
    root.getChildren().setAll(new Loading(messages.observe("domains.load-draft.task")));
    load.run(() -> core.onboarding().get(core.actor().get(), id), this::begin, this::failed);
  }

  private void begin(@Nullable DraftView stored) {
    Draft draft = new Draft(core, stored);
    draft.property().subscribe(now -> domain.set(now == null ? null : now.domain()));
    wizard = new OnboardingWizard(ui, core, draft, ways);
    wizard.setInFront(front);
    root.getChildren().setAll(wizard.node());
  }

  private void failed(Throwable failure) {
    Node way =
        failure instanceof NotFound
            ? Buttons.primary(messages.observe("domains.onboard.another"), ways::another)
            : Buttons.plain(
                messages.observe("domains.retry.button"), () -> resumed.ifPresent(this::read));
    root.getChildren()
        .setAll(
            new EmptyState(
                Feather.ALERT_TRIANGLE,
                messages.observe("domains.load-draft.failed"),
                Bindings.createStringBinding(
                    () -> ui.errors().sentence(failure), messages.languageProperty()),
                way));
  }
}

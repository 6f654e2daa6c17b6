package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.changes.Change;
import io.innkeeper.core.domains.DraftView;
import io.innkeeper.core.domains.OnboardingPreview;
import io.innkeeper.core.domains.TlsMode;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Facts;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.Notice;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.text.Messages;
import io.innkeeper.desktop.wizard.WizardStep;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Step 6: the last choice, everything at a glance, and then the job as it goes on. */
final class ApplyStep implements WizardStep {

  private static final double OPTION_WIDTH = 230;

  private final Messages messages;
  private final ApplyStepModel model;
  private final StackPane summary = new StackPane();
  private final StackPane content = new StackPane();

  ApplyStep(Ui ui, ApplyStepModel model) {
    this.messages = ui.messages();
    this.model = model;
  }

  @Override
  public String id() {
    return "apply";
  }

  @Override
  public String titleKey() {
    return "domains.step.apply";
  }

  @Override
  public Node node() {
    VBox choice =
        new VBox(
            Labels.wrapped(messages.observe("domains.step.apply.text"), "muted"),
            summary,
            Labels.of(messages.observe("domains.tls.title"), "heading"),
            modes(),
            flexible());
    choice.getStyleClass().addAll("form-section", "wizard-step-body");
    content.setAlignment(Pos.TOP_LEFT);
    content.getChildren().setAll(choice);
    return content;
  }

  @Override
  public void entered() {
    if (model.appliedProperty().get() == null) {
      summary.getChildren().setAll(facts());
    }
  }

  @Override
  public Optional<Callable<?>> beforeNext() {
    return Optional.of(model.apply());
  }

  /** Takes the place of the choices, once the run is there. */
  void show(Node run) {
    content.getChildren().setAll(run);
  }

  private Node modes() {
    ToggleGroup group = new ToggleGroup();
    HBox modes = new HBox();
    modes.getStyleClass().add("option-row");
    for (TlsMode mode : new TlsMode[] {TlsMode.FULL, TlsMode.STRICT, TlsMode.FLEXIBLE}) {
      OptionCard card =
          new OptionCard(
              messages.observeLabel("domains.tls", mode),
              messages.observeLabel("domains.tls-text", mode),
              group,
              OPTION_WIDTH);
      card.setId(Messages.labelKey("tls", mode).replace('.', '-'));
      card.setSelected(model.tlsModeProperty().get() == mode);
      card.selectedProperty()
          .subscribe(selected -> {
            if (selected) {
              model.tlsModeProperty().set(mode);
            }
          });
      modes.getChildren().add(card);
    }
    return modes;
  }

  private Node flexible() {
    Notice warning =
        new Notice(
            Tone.WARNING,
            Feather.UNLOCK,
            messages.observe("domains.flexible.title"),
            messages.observe("domains.flexible.text"));
    warning.setId("tls-warning");
    warning.visibleProperty().bind(model.tlsModeProperty().isEqualTo(TlsMode.FLEXIBLE));
    warning.managedProperty().bind(warning.visibleProperty());
    return warning;
  }

  private Node facts() {
    DraftView stored = model.draft().require();
    DomainName domain = stored.domain();
    OnboardingPreview preview = model.preview().previewProperty().get();
    Facts facts = new Facts(messages);
    facts.add("domains.customer.label", String.valueOf(stored.customerName()));
    if (domain != null) {
      facts.add("domains.name.label", Labels.value(domain.unicode(), "strong"));
    }
    String account = stored.accountName();
    facts.add(
        "domains.account.label", account == null ? String.valueOf(stored.ownEmail()) : account);
    if (preview != null) {
      facts.addCopyable("domains.address.label", preview.address());
      facts.add(
          "domains.changes.label", Labels.of(messages.observe("domains.changes.text", counts())));
    }
    VBox card = new VBox(facts);
    card.getStyleClass().add("card");
    return card;
  }

  private Map<String, Long> counts() {
    PreviewModel preview = model.preview();
    return Map.of(
        "created", preview.count(Change.Kind.CREATE),
        "updated", preview.count(Change.Kind.UPDATE),
        "deleted", preview.count(Change.Kind.DELETE));
  }
}

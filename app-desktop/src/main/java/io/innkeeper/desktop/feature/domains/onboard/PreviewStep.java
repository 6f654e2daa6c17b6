package io.innkeeper.desktop.feature.domains.onboard;

import atlantafx.base.controls.ToggleSwitch;
import io.innkeeper.core.changes.Change;
import io.innkeeper.core.domains.OnboardingPreview;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.CopyButton;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.Notice;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.text.Messages;
import io.innkeeper.desktop.wizard.WizardStep;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Step 5: every record that would change, before it does. */
final class PreviewStep implements WizardStep {

  private final Ui ui;
  private final Messages messages;
  private final PreviewModel model;
  private final VBox content = new VBox();

  PreviewStep(Ui ui, PreviewModel model) {
    this.ui = ui;
    this.messages = ui.messages();
    this.model = model;
  }

  @Override
  public String id() {
    return "preview";
  }

  @Override
  public String titleKey() {
    return "domains.step.preview";
  }

  @Override
  public Node node() {
    content.getStyleClass().add("preview-content");
    model.previewProperty().subscribe(this::show);
    model.loadingProperty().subscribe(this::show);
    model.failureProperty().subscribe(this::show);
    VBox node =
        new VBox(
            Labels.wrapped(messages.observe("domains.step.preview.text"), "muted"),
            proxied(),
            content);
    node.getStyleClass().addAll("form-section", "wizard-step-wide");
    return node;
  }

  @Override
  public void entered() {
    model.entered();
  }

  @Override
  public ObservableBooleanValue ready() {
    return model.ready();
  }

  private Node proxied() {
    ToggleSwitch proxied = new ToggleSwitch();
    proxied.setId("preview-proxied");
    proxied.textProperty().bind(messages.observe("domains.proxied.switch"));
    proxied.accessibleTextProperty().bind(messages.observe("domains.proxied.switch"));
    proxied.selectedProperty().bindBidirectional(model.proxiedProperty());
    proxied.disableProperty().bind(model.loadingProperty());
    Button again =
        Buttons.withIcon(
            Buttons.plain(messages.observe("domains.preview.again"), model::make),
            Feather.REFRESH_CW);
    again.setId("preview-again");
    again.disableProperty().bind(model.loadingProperty());
    VBox words =
        new VBox(
            proxied, Labels.wrapped(messages.observe("domains.proxied.text"), "muted", "small"));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(words, again);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("leave-card");
    return row;
  }

  private void show() {
    OnboardingPreview preview = model.previewProperty().get();
    CoreException failure = model.failureProperty().get();
    if (model.loadingProperty().get()) {
      content
          .getChildren()
          .setAll(new Waiting(messages, messages.observe("domains.preview.reading"), model::stop));
    } else if (failure != null) {
      content.getChildren().setAll(failed(failure));
    } else if (preview != null) {
      content.getChildren().setAll(summary(preview), new ChangeList(ui, preview.changes()));
      preview.brakes().forEach(code -> content.getChildren().add(brake(code)));
    } else {
      content.getChildren().clear();
    }
  }

  private Node summary(OnboardingPreview preview) {
    HBox address =
        new HBox(
            Labels.of(messages.observe("domains.preview.address"), "muted"),
            Labels.value(preview.address(), "mono", "strong"),
            CopyButton.of(messages, preview::address));
    address.setAlignment(Pos.CENTER_LEFT);
    address.getStyleClass().add("tight-row");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox summary = new HBox(address, gap);
    summary.setAlignment(Pos.CENTER_LEFT);
    summary.getStyleClass().add("tight-row");
    for (Change.Kind kind : Change.Kind.values()) {
      if (model.count(kind) > 0) {
        summary
            .getChildren()
            .add(
                Labels.of(
                    messages.observe(
                        Messages.labelKey("domains.preview.count", kind),
                        Map.of("count", model.count(kind))),
                    "status-pill",
                    ChangeList.tone(kind).styleClass()));
      }
    }
    return summary;
  }

  private Node brake(String code) {
    CheckBox understood = new CheckBox();
    understood.textProperty().bind(messages.observe("domains.brake.confirm"));
    understood.setId("brake-" + code.replace('.', '-'));
    understood.setSelected(model.confirmed().contains(code));
    understood.setOnAction(_ -> {
      if (understood.isSelected()) {
        model.confirmed().add(code);
      } else {
        model.confirmed().remove(code);
      }
    });
    return new Notice(
        Tone.DANGER,
        Feather.ALERT_OCTAGON,
        messages.observe("domains.brake.title"),
        Bindings.createStringBinding(
            () -> ui.errors().sentence(code, Map.of()), messages.languageProperty()),
        understood);
  }

  private Node failed(CoreException failure) {
    return new Notice(
        Tone.DANGER,
        Feather.ALERT_CIRCLE,
        messages.observe("domains.preview.failed"),
        Bindings.createStringBinding(
            () -> ui.errors().sentence(failure), messages.languageProperty()),
        Buttons.plain(messages.observe("domains.retry.button"), model::make));
  }
}

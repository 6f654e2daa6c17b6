package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.form.Entries;
import io.innkeeper.desktop.form.Entry;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.task.FxThread;
import io.innkeeper.desktop.text.Messages;
import io.innkeeper.desktop.wizard.WizardStep;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Step 1: the customer and the domain's name. */
final class DomainStep implements WizardStep {

  private final Ui ui;
  private final Messages messages;
  private final DomainStepModel model;
  private final CustomerPicker picker;

  DomainStep(Ui ui, DomainStepModel model) {
    this.ui = ui;
    this.messages = ui.messages();
    this.model = model;
    this.picker = new CustomerPicker(ui, model);
  }

  @Override
  public String id() {
    return "domain";
  }

  @Override
  public String titleKey() {
    return "domains.step.domain";
  }

  @Override
  public Node node() {
    Entries entries = new Entries(ui.texts());
    Entry domain = entries.code(model.domain(), "domains.name.label").hint("domains.name.hint");
    Entry project =
        entries.text(model.projectName(), "domains.project.label").hint("domains.project.hint");
    VBox node =
        new VBox(
            Labels.wrapped(messages.observe("domains.step.domain.text"), "muted"),
            picker,
            new VBox(domain, free()),
            project);
    node.getStyleClass().addAll("form-section", "wizard-step-body");
    return node;
  }

  @Override
  public void entered() {
    FxThread.later(picker::focusFirst);
  }

  @Override
  public boolean validate() {
    return model.form().validate();
  }

  @Override
  public Optional<Callable<?>> beforeNext() {
    return model.beforeNext();
  }

  @Override
  public boolean refused(CoreException refusal) {
    return model.refused(refusal);
  }

  /** That the name can be taken, with the form it has in the DNS. */
  private Node free() {
    Label free =
        Labels.wrapped(
            Bindings.createStringBinding(
                this::freeText, model.freeProperty(), messages.languageProperty()),
            "name-free",
            "small",
            Tone.SUCCESS.styleClass());
    free.setGraphic(Icons.of(Feather.CHECK_CIRCLE, Tone.SUCCESS.styleClass()));
    free.setId("domain-free");
    free.visibleProperty().bind(free.textProperty().isNotEmpty());
    free.managedProperty().bind(free.visibleProperty());
    return free;
  }

  private String freeText() {
    return model.freeProperty().get().map(this::freeText).orElse("");
  }

  private String freeText(DomainName name) {
    return name.unicode().equals(name.ascii())
        ? messages.text("domains.name.free", Map.of("name", name.ascii()))
        : messages.text(
            "domains.name.free-idn", Map.of("name", name.unicode(), "ascii", name.ascii()));
  }
}

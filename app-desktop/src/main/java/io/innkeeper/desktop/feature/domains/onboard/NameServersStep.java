package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.domains.DraftView;
import io.innkeeper.core.domains.NameServerFinding;
import io.innkeeper.core.domains.NameServerFinding.Result;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.CopyButton;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.Notice;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.text.Messages;
import io.innkeeper.desktop.wizard.WizardStep;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Step 4: the name servers that the public DNS answers, beside those that are required. */
final class NameServersStep implements WizardStep {

  private final Ui ui;
  private final Messages messages;
  private final Draft draft;
  private final NameServersModel model;
  private final Runnable letWait;
  private final StackPane verdict = new StackPane();
  private final HBox lists = new HBox();

  /**
   * @param letWait leaves the step; the domain then waits without the wizard
   */
  NameServersStep(Ui ui, Draft draft, NameServersModel model, Runnable letWait) {
    this.ui = ui;
    this.messages = ui.messages();
    this.draft = draft;
    this.model = model;
    this.letWait = letWait;
  }

  @Override
  public String id() {
    return "name-servers";
  }

  @Override
  public String titleKey() {
    return "domains.step.name-servers";
  }

  @Override
  public Node node() {
    lists.getStyleClass().add("option-row");
    model.findingProperty().subscribe(this::show);
    model.failureProperty().subscribe(this::show);
    VBox node =
        new VBox(
            Labels.wrapped(messages.observe("domains.step.name-servers.text"), "muted"),
            verdict,
            lists,
            again(),
            leaving());
    node.getStyleClass().addAll("form-section", "wizard-step-body");
    return node;
  }

  @Override
  public void entered() {
    show();
    model.watch();
  }

  @Override
  public ObservableBooleanValue ready() {
    return model.ready();
  }

  private void show() {
    NameServerFinding finding = model.findingProperty().get();
    CoreException failure = model.failureProperty().get();
    if (failure != null) {
      verdict.getChildren().setAll(failed(failure));
    } else if (finding != null) {
      verdict.getChildren().setAll(verdict(finding));
    } else {
      verdict.getChildren().clear();
    }
    List<String> required = finding == null ? draft.require().nameServers() : finding.required();
    List<String> found = finding == null ? List.of() : finding.found();
    Node now = ServerList.found(messages, found, required, finding != null);
    HBox.setHgrow(now, Priority.ALWAYS);
    Node wanted = ServerList.required(messages, required, found);
    HBox.setHgrow(wanted, Priority.ALWAYS);
    lists.getChildren().setAll(now, wanted);
  }

  private Node verdict(NameServerFinding finding) {
    Result result = finding.result();
    String domain = domain();
    Notice notice =
        new Notice(
            switch (result) {
              case MATCHES -> Tone.SUCCESS;
              case DIFFERS, NOT_DELEGATED -> Tone.WARNING;
              case UNREACHABLE -> Tone.DANGER;
            },
            switch (result) {
              case MATCHES -> Feather.CHECK_CIRCLE;
              case DIFFERS -> Feather.EDIT_3;
              case NOT_DELEGATED -> Feather.HELP_CIRCLE;
              case UNREACHABLE -> Feather.WIFI_OFF;
            },
            messages.observeLabel("domains.name-servers.title", result),
            messages.observe(
                Messages.labelKey("domains.name-servers.text", result), Map.of("domain", domain)));
    notice.setId("name-servers-verdict");
    return notice;
  }

  private Node failed(CoreException failure) {
    return new Notice(
        Tone.DANGER,
        Feather.ALERT_CIRCLE,
        messages.observe("domains.name-servers.failed"),
        Bindings.createStringBinding(
            () -> ui.errors().sentence(failure), messages.languageProperty()));
  }

  private Node again() {
    Button check =
        Buttons.withIcon(
            Buttons.plain(messages.observe("domains.name-servers.check"), model::check),
            Feather.REFRESH_CW);
    check.setId("name-servers-check");
    check.disableProperty().bind(model.checkingProperty());
    Button copy =
        Buttons.withIcon(
            Buttons.plain(
                messages.observe("domains.name-servers.copy-all"),
                () -> CopyButton.toClipboard(String.join("\n", draft.require().nameServers()))),
            Feather.COPY);
    ProgressIndicator ring = new ProgressIndicator();
    ring.getStyleClass().add("small-ring");
    ring.setFocusTraversable(false);
    ring.accessibleTextProperty().bind(messages.observe("domains.name-servers.asking"));
    ring.visibleProperty().bind(model.checkingProperty());
    ring.managedProperty().bind(ring.visibleProperty());
    HBox row = new HBox(check, copy, ring, countdown());
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("button-row");
    row.disableProperty().bind(model.ready());
    row.visibleProperty().bind(Bindings.not(model.ready()));
    row.managedProperty().bind(row.visibleProperty());
    return row;
  }

  private Label countdown() {
    Label countdown =
        Labels.of(
            Bindings.createStringBinding(
                this::countdownText,
                model.secondsLeftProperty(),
                model.checkingProperty(),
                model.findingProperty(),
                messages.languageProperty()),
            "muted",
            "tabular");
    countdown.setId("name-servers-countdown");
    return countdown;
  }

  private String countdownText() {
    if (model.checkingProperty().get()) {
      return messages.text("domains.name-servers.asking");
    }
    int left = model.secondsLeftProperty().get();
    return left == 0 ? "" : messages.text("domains.name-servers.next", Map.of("seconds", left));
  }

  private Node leaving() {
    Button leave =
        Buttons.withIcon(
            Buttons.plain(messages.observe("domains.name-servers.leave"), letWait), Feather.CLOCK);
    leave.setId("name-servers-leave");
    VBox words =
        new VBox(
            Labels.of(messages.observe("domains.name-servers.leave-title"), "strong"),
            Labels.wrapped(messages.observe("domains.name-servers.leave-text"), "muted"));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox leaving = new HBox(words, leave);
    leaving.setAlignment(Pos.CENTER_LEFT);
    leaving.getStyleClass().addAll("card", "leave-card");
    leaving.visibleProperty().bind(Bindings.not(model.ready()));
    leaving.managedProperty().bind(leaving.visibleProperty());
    return leaving;
  }

  private String domain() {
    DraftView stored = draft.require();
    return Objects.requireNonNull(stored.domain()).unicode();
  }
}

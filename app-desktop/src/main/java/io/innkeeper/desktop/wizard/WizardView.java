package io.innkeeper.desktop.wizard;

import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The frame of a wizard: steps at the left, the step, and Back and Next below. */
public final class WizardView extends BorderPane {

  private final Ui ui;
  private final WizardModel model;
  private final Map<String, Node> nodes = new HashMap<>();
  private final VBox body = new VBox();
  private final ScrollPane scroll = new ScrollPane(body);

  /**
   * @param finishKey what the last step's button says
   * @param leave what Cancel does; a draft is kept by who made the wizard
   */
  public WizardView(Ui ui, WizardModel model, String finishKey, Runnable leave) {
    this.ui = ui;
    this.model = model;
    getStyleClass().add("wizard");
    body.getStyleClass().add("wizard-body");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("form-scroll");
    setLeft(new WizardSteps(ui.messages(), model).node());
    setCenter(scroll);
    setBottom(footer(finishKey, leave));
    model.indexProperty().subscribe(_ -> showStep());
  }

  private void showStep() {
    WizardStep step = model.step();
    Node node = nodes.computeIfAbsent(step.id(), _ -> step.node());
    Label title = Labels.of(ui.messages().observe(step.titleKey()), "page-title");
    body.getChildren().setAll(title, refusal(), node);
    body.disableProperty().bind(model.busyProperty());
    VBox.setVgrow(node, Priority.ALWAYS);
    scroll.setVvalue(0);
    step.entered();
  }

  private Node refusal() {
    Label label =
        Labels.wrapped(
            Bindings.createStringBinding(
                this::refusalText, model.refusalProperty(), ui.messages().languageProperty()),
            "banner",
            "tone-danger");
    label.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
    label.setMaxWidth(Double.MAX_VALUE);
    label.visibleProperty().bind(model.refusalProperty().isNotNull());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private String refusalText() {
    CoreException refusal = model.refusalProperty().get();
    return refusal == null ? "" : ui.errors().sentence(refusal);
  }

  private Node footer(String finishKey, Runnable leave) {
    Button cancel = Buttons.quiet(ui.messages().observe("wizard.cancel.button"), leave);
    cancel.setId("wizard-cancel");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox footer = new HBox(cancel, gap, working(), back(), next(finishKey));
    footer.setAlignment(Pos.CENTER_LEFT);
    footer.getStyleClass().add("form-footer");
    return footer;
  }

  private Node working() {
    ProgressIndicator ring = new ProgressIndicator();
    ring.getStyleClass().add("small-ring");
    ring.setFocusTraversable(false);
    ring.accessibleTextProperty().bind(ui.messages().observe("wizard.working.text"));
    HBox working =
        new HBox(
            ring,
            Labels.of(ui.messages().observe("wizard.working.text"), "muted"),
            Buttons.quiet(ui.messages().observe("wizard.stop.button"), model::cancelWork));
    working.setAlignment(Pos.CENTER_LEFT);
    working.getStyleClass().add("button-row");
    working.visibleProperty().bind(model.busyProperty());
    working.managedProperty().bind(working.visibleProperty());
    return working;
  }

  private Node back() {
    Button back = Buttons.plain(ui.messages().observe("wizard.back.button"), model::back);
    back.setId("wizard-back");
    back.disableProperty().bind(model.indexProperty().isEqualTo(0).or(model.busyProperty()));
    return back;
  }

  private Node next(String finishKey) {
    Button next = Buttons.primary(ui.messages().observe("wizard.next.button"), model::next);
    next.setId("wizard-next");
    next.setDefaultButton(true);
    model
        .indexProperty()
        .subscribe(_ -> {
          String key = model.isLast() ? finishKey : "wizard.next.button";
          next.textProperty().bind(ui.messages().observe(key));
          next.disableProperty().bind(Bindings.not(model.step().ready()).or(model.busyProperty()));
        });
    return next;
  }
}

package io.innkeeper.desktop.feature.sample;

import io.innkeeper.core.sandbox.SampleState;
import io.innkeeper.desktop.dialog.Confirmation;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.text.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Says whether there is sample data, with the button that changes it. */
public final class SampleSection extends VBox {

  private final Ui ui;
  private final SampleModel model;

  public SampleSection(Ui ui, SampleModel model) {
    this.ui = ui;
    this.model = model;
    Messages messages = ui.messages();
    getStyleClass().addAll("form-section", "card");
    Button load = Buttons.plain(messages.observe("sample.load.button"), model::load);
    load.setId("sample-load");
    Button remove = Buttons.danger(messages.observe("sample.remove.button"), this::ask);
    remove.setId("sample-remove");
    HBox buttons = new HBox(load, remove);
    buttons.getStyleClass().add("button-row");
    model
        .stateProperty()
        .subscribe(state -> {
          show(load, state == SampleState.ABSENT);
          show(remove, state == SampleState.PRESENT);
        });
    Label changing = Labels.of(messages.observe("sample.changing.text"), "muted");
    changing.visibleProperty().bind(model.stateProperty().isEqualTo(SampleState.CHANGING));
    changing.managedProperty().bind(changing.visibleProperty());
    load.disableProperty().bind(model.busyProperty());
    remove.disableProperty().bind(model.busyProperty());
    getChildren()
        .addAll(
            Labels.of(messages.observe("sample.section.title"), "heading"),
            Labels.wrapped(messages.observe("sample.section.text"), "muted"),
            buttons,
            changing);
    model.refresh();
  }

  private void ask() {
    Messages messages = ui.messages();
    ui.dialogs()
        .confirm(
            Confirmation.of(
                    messages.text("sample.remove.title"),
                    messages.text("sample.remove.text"),
                    messages.text("sample.remove.button"))
                .withConsequences(
                    List.of(
                        messages.text("sample.remove.customers"),
                        messages.text("sample.remove.audit")))
                .dangerous(),
            model::remove);
  }

  private static void show(Button button, boolean wanted) {
    button.setVisible(wanted);
    button.setManaged(wanted);
  }
}

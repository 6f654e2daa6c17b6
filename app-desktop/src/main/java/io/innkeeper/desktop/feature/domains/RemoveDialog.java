package io.innkeeper.desktop.feature.domains;

import io.innkeeper.core.domains.DomainRow;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.text.Messages;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What goes when a domain is removed; the name has to be typed. */
final class RemoveDialog extends VBox {

  private final Messages messages;
  private final TextField typed = new TextField();

  /**
   * @param confirmed told whether the DNS records are to be put back as well
   */
  RemoveDialog(Ui ui, DomainRow row, Consumer<Boolean> confirmed, Runnable cancelled) {
    this.messages = ui.messages();
    getStyleClass().add("form-section");
    setId("remove-domain");
    CheckBox records = new CheckBox();
    records.setId("remove-records");
    records.textProperty().bind(messages.observe("domains.remove.records"));
    records.setWrapText(true);
    String name = row.name().unicode();
    typed.setId("remove-name");
    Label ask =
        Labels.wrapped(
            messages.observe("domains.remove.type", Map.of("name", name)), "entry-label");
    ask.setLabelFor(typed);
    typed.accessibleTextProperty().bind(ask.textProperty());
    Button remove =
        Buttons.danger(
            messages.observe("domains.remove.button"),
            () -> confirmed.accept(records.isSelected()));
    remove.setId("remove-confirm");
    remove.setDefaultButton(true);
    remove
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    !typed.getText().strip().equals(name)
                        && !typed.getText().strip().equals(row.name().ascii()),
                typed.textProperty()));
    Button cancel = Buttons.plain(messages.observe("form.cancel.button"), cancelled);
    cancel.setCancelButton(true);
    HBox buttons = new HBox(cancel, remove);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().addAll("button-row", "dialog-buttons");
    VBox goes =
        new VBox(
            line("domains.remove.goes-domain", Map.of("customer", row.customerName())),
            line("domains.remove.goes-quota", Map.of()),
            line("domains.remove.goes-later", Map.of()));
    goes.getStyleClass().add("consequences");
    getChildren()
        .addAll(
            Labels.wrapped(messages.observe("domains.remove.text")),
            goes,
            records,
            ask,
            typed,
            buttons);
  }

  void focusFirst() {
    typed.requestFocus();
  }

  private Node line(String key, Map<String, String> args) {
    Label line = Labels.wrapped(messages.observe(key, args));
    line.setGraphic(Icons.of(Feather.MINUS, Tone.DANGER.styleClass()));
    return line;
  }
}

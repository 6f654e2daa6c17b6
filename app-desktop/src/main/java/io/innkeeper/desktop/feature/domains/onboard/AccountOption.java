package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.QuotaBar;
import io.innkeeper.desktop.kit.StatusPill;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.text.Messages;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One account of the company that can be chosen, with the room it has. */
final class AccountOption extends HBox {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final RadioButton button = new RadioButton();

  AccountOption(Ui ui, DnsAccountView account, boolean proposed, ToggleGroup group) {
    Messages messages = ui.messages();
    button.setToggleGroup(group);
    button.setText(account.name());
    button.getStyleClass().add("strong");
    button
        .accessibleHelpProperty()
        .bind(messages.observe("domains.account.room", Map.of("room", account.room())));
    Label detail =
        Labels.value(
            messages.label("domains.kind", account.kind())
                + (account.email() == null ? "" : " · " + Objects.requireNonNull(account.email())),
            "muted",
            "small",
            "option-text");
    VBox names = new VBox(button, detail);
    HBox.setHgrow(names, Priority.ALWAYS);
    getStyleClass().addAll("card", "option-card", "account-option");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().add(names);
    if (proposed) {
      getChildren()
          .add(
              new StatusPill(
                  Tone.ACCENT, Feather.STAR, messages.observe("domains.account.proposed")));
    }
    getChildren().add(new QuotaBar(ui, account.domainsInUse(), account.maxDomains()));
    setOnMousePressed(_ -> button.setSelected(true));
    button.selectedProperty().subscribe(on -> pseudoClassStateChanged(SELECTED, on));
  }

  void setSelected(boolean selected) {
    button.setSelected(selected);
  }

  javafx.beans.property.BooleanProperty selectedProperty() {
    return button.selectedProperty();
  }
}

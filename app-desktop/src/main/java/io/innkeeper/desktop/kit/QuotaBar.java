package io.innkeeper.desktop.kit;

import io.innkeeper.desktop.dialog.Ui;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** How much of what is allowed is in use: a bar with the two numbers beside it. */
public final class QuotaBar extends HBox {

  private static final double NEARLY_FULL = 0.8;

  /**
   * A bar that does not change.
   *
   * @param used may exceed what is allowed
   */
  public QuotaBar(Ui ui, long used, long allowed) {
    double share = allowed <= 0 ? 1 : Math.min(1, (double) used / allowed);
    Label text =
        Labels.of(
            ui.messages()
                .observe(
                    "kit.quota.text",
                    Map.of(
                        "used", ui.formats().number(used),
                        "allowed", ui.formats().number(allowed))),
            "tabular");
    text.setMinWidth(Label.USE_PREF_SIZE);
    ProgressBar bar = new ProgressBar(share);
    bar.setFocusTraversable(false);
    bar.accessibleTextProperty().bind(text.textProperty());
    getStyleClass().addAll("quota-bar", "tight-row", tone(share).styleClass());
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(bar, text);
  }

  private static Tone tone(double share) {
    if (share >= 1) {
      return Tone.DANGER;
    }
    return share >= NEARLY_FULL ? Tone.WARNING : Tone.NEUTRAL;
  }
}

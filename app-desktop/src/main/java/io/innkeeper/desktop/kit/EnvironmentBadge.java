package io.innkeeper.desktop.kit;

import io.innkeeper.desktop.text.Messages;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** Names the place that is worked on: its kind in colour and words, and its name. */
public final class EnvironmentBadge extends Label {

  public EnvironmentBadge(Messages messages, Environment environment) {
    textProperty().bind(messages.observeLabel("kit.environment", environment.kind()));
    setGraphic(Icons.of(Feather.DATABASE));
    setTooltip(Buttons.tooltip(new javafx.beans.property.SimpleStringProperty(environment.name())));
    getStyleClass().addAll("status-pill", environment.kind().tone().styleClass());
    setId("environment-badge");
    setMinWidth(USE_PREF_SIZE);
  }
}

package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.desktop.kit.CopyButton;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.text.Messages;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Name servers under a heading, each marked as right, wrong or not there yet. */
final class ServerList extends VBox {

  private final Messages messages;

  private ServerList(Messages messages, String headingKey) {
    this.messages = messages;
    getStyleClass().addAll("card", "server-list");
    setPrefWidth(350);
    getChildren().add(Labels.of(messages.observe(headingKey), "heading"));
  }

  /**
   * What the public DNS answers.
   *
   * @param asked whether it was asked already
   */
  static ServerList found(
      Messages messages, List<String> found, List<String> required, boolean asked) {
    ServerList list = new ServerList(messages, "domains.name-servers.now");
    for (String server : found) {
      boolean right = required.contains(server);
      list.add(
          server,
          right ? Feather.CHECK : Feather.X,
          right ? Tone.SUCCESS : Tone.DANGER,
          right ? "domains.name-servers.right" : "domains.name-servers.wrong");
    }
    if (found.isEmpty()) {
      String key = asked ? "domains.name-servers.none" : "domains.name-servers.unknown";
      list.getChildren().add(Labels.wrapped(messages.observe(key), "muted"));
    }
    return list;
  }

  /** What has to be entered at the registrar. */
  static ServerList required(Messages messages, List<String> required, List<String> found) {
    ServerList list = new ServerList(messages, "domains.name-servers.required");
    for (String server : required) {
      boolean there = found.contains(server);
      list.add(
              server,
              there ? Feather.CHECK : Feather.CIRCLE,
              there ? Tone.SUCCESS : Tone.WARNING,
              there ? "domains.name-servers.right" : "domains.name-servers.missing")
          .getChildren()
          .add(CopyButton.of(messages, () -> server));
    }
    return list;
  }

  private HBox add(String server, Feather icon, Tone tone, String meaningKey) {
    Label name = Labels.value(server, "mono");
    name.setGraphic(Icons.of(icon, tone.styleClass()));
    name.accessibleTextProperty().bind(messages.observe(meaningKey, Map.of("server", server)));
    Node gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(name, gap);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("server-line");
    getChildren().add(line);
    return line;
  }
}

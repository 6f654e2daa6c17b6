package io.innkeeper.desktop.shell;

import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.EnvironmentBadge;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Back, forward, the door to the palette, and where this console works. */
final class TopBar extends HBox {

  TopBar(Desk desk, Runnable openPalette) {
    Messages messages = desk.ui().messages();
    Navigator navigator = desk.navigator();
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    Button back =
        Buttons.icon(Feather.ARROW_LEFT, messages.observe("shell.back.action"), navigator::back);
    back.disableProperty().bind(navigator.history().canGoBackProperty().not());
    Button forward =
        Buttons.icon(
            Feather.ARROW_RIGHT, messages.observe("shell.forward.action"), navigator::forward);
    forward.disableProperty().bind(navigator.history().canGoForwardProperty().not());
    getChildren()
        .addAll(
            back,
            forward,
            gap(),
            search(messages, openPalette),
            gap(),
            new EnvironmentBadge(messages, desk.environment()));
  }

  private static Button search(Messages messages, Runnable openPalette) {
    Button search = new Button();
    search.setId("open-palette");
    search.getStyleClass().add("palette-door");
    search.setOnAction(_ -> openPalette.run());
    search.accessibleTextProperty().bind(messages.observe("shell.palette.prompt"));
    Region gap = gap();
    HBox content =
        new HBox(
            Icons.of(Feather.SEARCH),
            Labels.of(messages.observe("shell.palette.prompt"), "muted"),
            gap,
            Labels.of(messages.observe("shell.palette.keys"), "key-cap"));
    content.setAlignment(Pos.CENTER_LEFT);
    content.getStyleClass().add("tight-row");
    content.setMaxWidth(Double.MAX_VALUE);
    search.setGraphic(content);
    content.prefWidthProperty().bind(search.widthProperty().subtract(24));
    return search;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}

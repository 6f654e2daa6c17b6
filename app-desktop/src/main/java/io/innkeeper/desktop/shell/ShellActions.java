package io.innkeeper.desktop.shell;

import io.innkeeper.desktop.kit.Action;
import io.innkeeper.desktop.kit.Actions;
import io.innkeeper.desktop.kit.Theme;
import io.innkeeper.desktop.kit.ZoomPane;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Feature;
import io.innkeeper.desktop.nav.Navigator;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import org.kordamp.ikonli.feather.Feather;

/** What can be done everywhere. */
final class ShellActions {

  private final Desk desk;
  private final Runnable palette;
  private final Runnable shortcuts;

  ShellActions(Desk desk, Runnable palette, Runnable shortcuts) {
    this.desk = desk;
    this.palette = palette;
    this.shortcuts = shortcuts;
  }

  void add() {
    Actions actions = desk.actions();
    Navigator navigator = desk.navigator();
    actions.add(
        Action.of("shell/palette", "shell.palette.action", palette)
            .icon(Feather.SEARCH)
            .shortcut("Shortcut+K"));
    actions.add(
        Action.of("shell/shortcuts", "shell.shortcuts.action", shortcuts)
            .icon(Feather.COMMAND)
            .shortcut("F1"));
    actions.add(
        Action.of("shell/back", "shell.back.action", navigator::back)
            .icon(Feather.ARROW_LEFT)
            .shortcut("Alt+Left")
            .enabledWhen(navigator.history().canGoBackProperty()));
    actions.add(
        Action.of("shell/forward", "shell.forward.action", navigator::forward)
            .icon(Feather.ARROW_RIGHT)
            .shortcut("Alt+Right")
            .enabledWhen(navigator.history().canGoForwardProperty()));
    actions.add(
        Action.of("shell/close", "shell.close-tab.action", this::closeTab)
            .icon(Feather.X)
            .shortcut("Shortcut+W"));
    actions.add(
        Action.of("shell/theme", "shell.theme.action", this::switchTheme).icon(Feather.MOON));
    addZoom(actions);
    addFeatures(actions, navigator);
  }

  /** Without icons: the palette lists the features themselves. */
  private static void addFeatures(Actions actions, Navigator navigator) {
    for (Feature feature : navigator.features()) {
      Action open =
          Action.of(
              feature.id() + "/open",
              feature.titleKey(),
              () -> navigator.open(Destination.of(feature.id())));
      feature.shortcut().map(open::shortcut).ifPresent(actions::add);
    }
  }

  private void addZoom(Actions actions) {
    actions.add(
        Action.of("shell/zoom-in", "shell.zoom-in.action", () -> zoom(1))
            .icon(Feather.ZOOM_IN)
            .shortcut("Shortcut+Plus"));
    actions.add(
        Action.of("shell/zoom-in-equals", "shell.zoom-in.action", () -> zoom(1))
            .shortcut("Shortcut+Equals"));
    actions.add(
        Action.of("shell/zoom-out", "shell.zoom-out.action", () -> zoom(-1))
            .icon(Feather.ZOOM_OUT)
            .shortcut("Shortcut+Minus"));
    actions.add(
        Action.of("shell/zoom-reset", "shell.zoom-reset.action", () -> zoom(0))
            .shortcut("Shortcut+DIGIT0"));
  }

  private void zoom(int direction) {
    ObjectProperty<Integer> zoom = desk.ui().preferences().property(ZoomPane.ZOOM);
    zoom.set(ZoomPane.step(zoom.get(), direction));
  }

  private void switchTheme() {
    desk.appearance().themeProperty().set(desk.appearance().isDark() ? Theme.LIGHT : Theme.DARK);
  }

  private void closeTab() {
    Optional.ofNullable(desk.navigator().selectedProperty().get())
        .ifPresent(desk.navigator()::close);
  }
}

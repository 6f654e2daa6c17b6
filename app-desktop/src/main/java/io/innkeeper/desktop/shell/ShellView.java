package io.innkeeper.desktop.shell;

import io.innkeeper.desktop.dialog.Dialogs;
import io.innkeeper.desktop.kit.ToastArea;
import io.innkeeper.desktop.kit.ZoomPane;
import io.innkeeper.desktop.nav.Feature;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The main window's content after sign-in. */
public final class ShellView extends StackPane {

  private final Desk desk;
  private final StatusStrip status;
  private final CommandPalette palette;

  public ShellView(Desk desk) {
    this.desk = desk;
    this.status = new StatusStrip(desk.ui(), desk.environment().name());
    this.palette = new CommandPalette(desk);
    getStyleClass().add("shell");
    BorderPane main = new BorderPane();
    main.setLeft(new NavigationPane(desk.ui().messages(), desk.navigator(), desk.actorName()));
    main.setCenter(center());
    ToastArea toasts = new ToastArea(desk.ui().messages(), desk.ui().toasts());
    StackPane.setAlignment(toasts, Pos.BOTTOM_RIGHT);
    StackPane layers = new StackPane(main, toasts, palette);
    getChildren().add(new ZoomPane(layers, desk.ui().preferences().property(ZoomPane.ZOOM)));
    desk.navigator().features().stream().map(Feature::actions).forEach(desk.actions()::addAll);
    new ShellActions(desk, palette::open, this::showShortcuts).add();
    followTabActions();
    addEventHandler(KeyEvent.KEY_PRESSED, desk.actions()::handle);
  }

  /** Shown at the lower left. */
  public ObjectProperty<Connection> connectionProperty() {
    return status.connectionProperty();
  }

  /** Opens the palette. */
  public void openPalette() {
    palette.open();
  }

  /** Shows every shortcut of the moment. */
  public void showShortcuts() {
    ShortcutsView shortcuts = new ShortcutsView(desk);
    Dialogs.Open open =
        desk.ui().dialogs().show(desk.ui().messages().text("shell.shortcuts.title"), shortcuts);
    shortcuts.onClose(open::close);
  }

  private BorderPane center() {
    BorderPane center = new BorderPane(new TabArea(desk.navigator()));
    center.setTop(new TopBar(desk, palette::open));
    center.setBottom(status);
    return center;
  }

  private void followTabActions() {
    desk.navigator()
        .selectedProperty()
        .subscribe((before, now) -> {
          if (before != null) {
            desk.actions().removeAll(before.view().actions());
          }
          if (now != null) {
            desk.actions().addAll(now.view().actions());
          }
        });
  }
}

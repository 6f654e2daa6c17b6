package io.innkeeper.desktop.shell;

import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.task.RunningTask;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The bottom line: what runs for long, with Cancel, and whether the core answers. */
final class StatusStrip extends HBox {

  private final Ui ui;
  private final HBox tasks = new HBox();
  // The tasks outlive this session's window content.
  private final ListChangeListener<RunningTask> slow = _ -> rebuild();
  private final ObjectProperty<Connection> connection =
      new SimpleObjectProperty<>(Connection.CONNECTED);

  StatusStrip(Ui ui, String place) {
    this.ui = ui;
    getStyleClass().add("status-strip");
    setAlignment(Pos.CENTER_LEFT);
    tasks.setAlignment(Pos.CENTER_LEFT);
    tasks.getStyleClass().add("button-row");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(connectionLabel(), Labels.value(place, "muted"), gap, tasks);
    ui.tasks().slow().addListener(new WeakListChangeListener<>(slow));
  }

  ObjectProperty<Connection> connectionProperty() {
    return connection;
  }

  private Label connectionLabel() {
    Label label = new Label();
    label.setId("connection");
    connection.subscribe(state -> {
      label.textProperty().bind(ui.messages().observeLabel("shell.connection", state));
      label.setGraphic(
          Icons.of(
              state == Connection.CONNECTED ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE,
              state.tone().styleClass()));
    });
    return label;
  }

  private void rebuild() {
    tasks.getChildren().setAll(ui.tasks().slow().stream().map(this::node).toList());
  }

  private Node node(RunningTask task) {
    ProgressIndicator ring = new ProgressIndicator();
    ring.getStyleClass().add("small-ring");
    ring.setFocusTraversable(false);
    ring.setAccessibleText(task.title());
    HBox node =
        new HBox(
            ring,
            Labels.value(task.title()),
            Buttons.quiet(ui.messages().observe("shell.cancel-task.button"), task::cancel));
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("tight-row");
    return node;
  }
}

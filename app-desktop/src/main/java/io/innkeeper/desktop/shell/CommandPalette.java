package io.innkeeper.desktop.shell;

import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Goes anywhere and does anything by typing a part of its name. */
final class CommandPalette extends StackPane {

  private final PaletteModel model;
  private final TextField input = new TextField();
  private final ListView<PaletteEntry> list = new ListView<>();
  private Optional<Node> before = Optional.empty();

  CommandPalette(Desk desk) {
    this.model = new PaletteModel(desk);
    getStyleClass().add("palette-layer");
    setVisible(false);
    input.setId("palette-input");
    input.promptTextProperty().bind(desk.ui().messages().observe("shell.palette.prompt"));
    input.accessibleTextProperty().bind(desk.ui().messages().observe("shell.palette.prompt"));
    input.textProperty().subscribe((_, text) -> show(text));
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
    list.setItems(model.entries());
    list.setCellFactory(_ -> new Cell());
    list.setFocusTraversable(false);
    list.accessibleTextProperty().bind(desk.ui().messages().observe("shell.palette.results"));
    list.setPlaceholder(Labels.of(desk.ui().messages().observe("shell.palette.nothing"), "muted"));
    list.setOnMouseClicked(_ -> choose());
    VBox box = new VBox(input, list);
    box.getStyleClass().add("palette");
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(box, Pos.TOP_CENTER);
    getChildren().add(box);
    setOnMousePressed(e -> {
      if (equals(e.getTarget())) {
        close();
      }
    });
  }

  void open() {
    before = Optional.ofNullable(getScene()).map(javafx.scene.Scene::getFocusOwner);
    setVisible(true);
    input.clear();
    show("");
    input.requestFocus();
  }

  private void close() {
    model.close();
    setVisible(false);
    before.ifPresent(Node::requestFocus);
    before = Optional.empty(); // it may be in a tab that is closed later
  }

  private void show(String text) {
    model.show(text);
    list.getSelectionModel().selectFirst();
  }

  private void choose() {
    PaletteEntry entry = list.getSelectionModel().getSelectedItem();
    if (entry != null) {
      close();
      entry.run().run();
    }
  }

  private void handle(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(event, 1);
      case UP -> move(event, -1);
      case TAB -> move(event, event.isShiftDown() ? -1 : 1);
      case ENTER -> {
        event.consume();
        choose();
      }
      case ESCAPE -> {
        event.consume();
        close();
      }
      default -> {}
    }
  }

  private void move(KeyEvent event, int by) {
    event.consume();
    int size = model.entries().size();
    if (size > 0) {
      int to = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
      list.getSelectionModel().select(to);
      list.scrollTo(Math.max(0, to - 3));
    }
  }

  /** Icon, name, and at the right what else there is to know. */
  private static final class Cell extends ListCell<PaletteEntry> {

    @Override
    protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        setGraphic(null);
        return;
      }
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      Label detail = Labels.value(entry.detail(), "muted");
      HBox row = new HBox(Icons.of(entry.icon()), Labels.value(entry.title()), gap, detail);
      row.setAlignment(Pos.CENTER_LEFT);
      row.getStyleClass().add("palette-row");
      setGraphic(row);
    }
  }
}

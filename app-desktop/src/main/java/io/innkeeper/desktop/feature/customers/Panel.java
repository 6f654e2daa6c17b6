package io.innkeeper.desktop.feature.customers;

import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.LoadArea;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** A card that lists a few things of another area; reads them on its own. */
final class Panel<T> extends VBox {

  private final Ui ui;
  private final LoadArea<List<T>> area;

  /**
   * Reads nothing before {@link #load}.
   *
   * @param key prefix of its texts: {@code .title}, {@code .empty}, {@code .all}
   * @param all opens the whole list
   */
  Panel(
      Ui ui, String key, Ikon icon, Callable<List<T>> read, Function<T, Node> line, Runnable all) {
    this.ui = ui;
    this.area = new LoadArea<>(ui, "customers.load.task", read, items -> lines(items, line, key));
    Label title = Labels.of(ui.messages().observe(key + ".title"), "heading");
    title.setGraphic(Icons.of(icon));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, gap, Buttons.quiet(ui.messages().observe(key + ".all"), all));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("card-head");
    getStyleClass().addAll("card", "panel");
    getChildren().addAll(head, area);
  }

  /** Reads, or reads again. */
  void load() {
    area.load();
  }

  void close() {
    area.close();
  }

  private Node lines(List<T> items, Function<T, Node> line, String key) {
    if (items.isEmpty()) {
      return Labels.wrapped(ui.messages().observe(key + ".empty"), "muted");
    }
    VBox lines = new VBox();
    lines.getStyleClass().add("panel-lines");
    items.forEach(item -> lines.getChildren().add(line.apply(item)));
    return lines;
  }
}

package io.innkeeper.desktop.feature.overview;

import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
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

/** A card with one number and what it is made of. */
final class Figure<T> extends VBox {

  private final QuietArea<T> area;

  /**
   * Reads nothing before {@link #load}.
   *
   * @param heading what stands above the number
   * @param place the whole list
   */
  Figure(
      Ui ui,
      Navigator navigator,
      Heading heading,
      Destination place,
      Callable<T> read,
      Function<T, Node> make) {
    this.area = new QuietArea<>(ui, read, make);
    Label title = Labels.of(ui.messages().observe(heading.key()), "heading");
    title.setGraphic(Icons.of(heading.icon()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head =
        new HBox(
            title,
            gap,
            Buttons.quiet(
                ui.messages().observe("overview.all.button"), () -> navigator.open(place)));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("card-head");
    getStyleClass().addAll("card", "figure");
    setMinWidth(0);
    setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(this, Priority.ALWAYS);
    VBox.setVgrow(area, Priority.ALWAYS);
    getChildren().addAll(head, area);
  }

  void load() {
    area.load();
  }

  void close() {
    area.close();
  }

  /** The number, and lines below it. */
  static Node content(String number, List<Node> lines) {
    VBox content = new VBox(Labels.value(number, "figure-number", "tabular"));
    content.getChildren().addAll(lines);
    content.getStyleClass().add("figure-content");
    content.setAlignment(Pos.TOP_LEFT);
    return content;
  }

  /** What stands above the number. */
  record Heading(String key, Ikon icon) {}
}

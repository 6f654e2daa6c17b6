package io.innkeeper.desktop.table;

import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.text.Messages;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.collections.ObservableSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Below a table with ticked rows: how many, and what can be done with them. */
final class BulkBar {

  private final HBox bar = new HBox();
  private final HBox actions = new HBox();

  BulkBar(Messages messages, ObservableSet<Object> ticked) {
    IntegerBinding count = Bindings.size(ticked);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    actions.getStyleClass().add("button-row");
    bar.getStyleClass().add("bulk-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getChildren()
        .addAll(
            Labels.of(messages.observe("table.ticked.text", "count", count), "strong"),
            Buttons.quiet(messages.observe("table.untick.button"), ticked::clear),
            gap,
            actions);
    bar.visibleProperty().bind(count.greaterThan(0));
    bar.managedProperty().bind(bar.visibleProperty());
  }

  void show(List<Node> buttons) {
    actions.getChildren().setAll(buttons);
  }

  Node bar() {
    return bar;
  }
}

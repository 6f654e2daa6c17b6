package io.innkeeper.desktop.kit;

import io.innkeeper.desktop.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What is known of one thing: a name at the left, its value at the right, line by line. */
public final class Facts extends GridPane {

  private final Messages messages;

  public Facts(Messages messages) {
    this.messages = messages;
    getStyleClass().add("facts");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(144);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(names, values);
  }

  public Facts add(String labelKey, Node value) {
    Label name = Labels.of(messages.observe(labelKey), "muted");
    name.setLabelFor(value);
    addRow(getRowCount(), name, value);
    return this;
  }

  public Facts add(String labelKey, String value) {
    Label text = Labels.value(value);
    text.setWrapText(true);
    return add(labelKey, text);
  }

  /** An id, a name server, an address: in the fixed-width font with a copy button. */
  public Facts addCopyable(String labelKey, String value) {
    Label text = Labels.value(value, "mono");
    HBox row = new HBox(text, CopyButton.of(messages, () -> value));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("tight-row");
    return add(labelKey, row);
  }
}

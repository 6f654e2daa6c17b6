package io.innkeeper.desktop.form;

import io.innkeeper.desktop.text.Messages;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;

/** Several texts, one per line; blank lines and repetitions are left out. */
final class ListInput extends StackPane {

  private final TextArea area = new TextArea();

  ListInput(Messages messages, FieldModel<List<String>> field) {
    area.setPrefRowCount(4);
    area.getStyleClass().add("mono");
    area.promptTextProperty().bind(messages.observe("form.list.prompt"));
    TabLeaves.in(area);
    boolean[] typing = {false};
    field
        .valueProperty()
        .subscribe(value -> {
          if (!typing[0]) {
            area.setText(String.join("\n", value));
          }
        });
    area.textProperty()
        .subscribe((_, text) -> {
          typing[0] = true;
          field.set(lines(text));
          typing[0] = false;
        });
    getChildren().add(area);
  }

  TextArea input() {
    return area;
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(l -> !l.isEmpty()).distinct().toList();
  }
}

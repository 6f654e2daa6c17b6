package io.innkeeper.desktop.table;

import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.table.ChunkSource.RowCount;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;

/** Says where in the list the cursor is: <i>412,000 of about 1,000,000</i>. */
final class PositionText<T> {

  private final Ui ui;
  private final TableModel<T> model;
  private final RowTable<T> rows;

  PositionText(Ui ui, TableModel<T> model, RowTable<T> rows) {
    this.ui = ui;
    this.model = model;
    this.rows = rows;
  }

  Label label() {
    Label label =
        Labels.of(
            Bindings.createStringBinding(
                this::text,
                model.countProperty(),
                model.window().rows(),
                rows.view().getSelectionModel().selectedIndexProperty(),
                ui.messages().languageProperty()),
            "muted",
            "tabular");
    label.setId("table-position");
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }

  private String text() {
    if (model.window().rows().isEmpty()) {
      return "";
    }
    Optional<String> total = model.countProperty().get().map(this::total);
    OptionalLong offset = model.window().offset();
    int selected = rows.view().getSelectionModel().getSelectedIndex();
    if (offset.isEmpty() || selected < 0) {
      return total.map(t -> ui.messages().text("table.total.text", Map.of("total", t))).orElse("");
    }
    String row = ui.formats().number(offset.getAsLong() + selected + 1);
    return total
        .map(t -> ui.messages().text("table.position.text", Map.of("row", row, "total", t)))
        .orElseGet(() -> ui.messages().text("table.row.text", Map.of("row", row)));
  }

  private String total(RowCount count) {
    String number = ui.formats().number(count.value());
    return count.exact() ? number : "≈ " + number;
  }
}

package io.innkeeper.desktop.feature.audit;

import io.innkeeper.core.audit.AuditView;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.text.Messages;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** The values before and after, side by side; those that changed are marked. */
final class DiffGrid extends GridPane {

  private static final double NAMES = 30;
  private static final double VALUES = 35;

  private final AuditWords words;

  DiffGrid(Messages messages, AuditView entry) {
    this.words = new AuditWords(messages);
    getStyleClass().add("diff-grid");
    getColumnConstraints().addAll(column(NAMES), column(VALUES), column(VALUES));
    addRow(
        0,
        head(messages, "audit.field.title"),
        head(messages, "audit.before.title"),
        head(messages, "audit.after.title"));
    Set<String> fields = new TreeSet<>(entry.before().keySet());
    fields.addAll(entry.after().keySet());
    fields.forEach(field -> addField(field, entry.before(), entry.after()));
  }

  private void addField(String field, Map<String, Object> before, Map<String, Object> after) {
    Label name = cell(field, "muted", "small");
    Label was = cell(before.containsKey(field) ? words.value(before.get(field)) : "", "mono");
    Label is = cell(after.containsKey(field) ? words.value(after.get(field)) : "", "mono");
    if (!Objects.equals(before.get(field), after.get(field))) {
      mark(was, "diff-before");
      mark(is, "diff-after");
    }
    addRow(getRowCount(), name, was, is);
  }

  private static void mark(Label value, String styleClass) {
    if (!value.getText().isEmpty()) {
      value.getStyleClass().add(styleClass);
    }
  }

  private static Label head(Messages messages, String key) {
    return Labels.of(messages.observe(key), "small", "strong");
  }

  private static Label cell(String text, String... styleClasses) {
    Label cell = Labels.value(text, styleClasses);
    cell.getStyleClass().add("diff-cell");
    cell.setWrapText(true);
    cell.setMaxWidth(Double.MAX_VALUE);
    cell.setMinHeight(Region.USE_PREF_SIZE);
    return cell;
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }
}

package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.changes.Change;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.StatusPill;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Changes of records, one below the other: what happens, to which record, from what to what. */
final class ChangeList extends VBox {

  private static final int AUTOMATIC = 1;

  private final Ui ui;
  private final Messages messages;

  ChangeList(Ui ui, List<Change> changes) {
    this.ui = ui;
    this.messages = ui.messages();
    setId("change-list");
    getStyleClass().addAll("card", "change-list");
    changes.forEach(change -> getChildren().add(line(change)));
    getChildren().stream().findFirst().ifPresent(line -> line.getStyleClass().add("first"));
  }

  static Tone tone(Change.Kind kind) {
    return switch (kind) {
      case CREATE -> Tone.SUCCESS;
      case UPDATE -> Tone.ACCENT;
      case DELETE -> Tone.DANGER;
      case UNCHANGED -> Tone.NEUTRAL;
    };
  }

  private Node line(Change change) {
    Map<String, Object> named = change.before().isEmpty() ? change.after() : change.before();
    StatusPill kind =
        new StatusPill(
            tone(change.kind()),
            icon(change.kind()),
            messages.observeLabel("domains.change", change.kind()));
    HBox pill = new HBox(kind);
    pill.getStyleClass().add("change-kind");
    Label type = Labels.value(text(named, "type"), "mono", "strong", "change-type");
    Label name = Labels.value(text(named, "name"), "mono", "change-name");
    HBox what = new HBox(pill, type, name, values(change));
    what.setAlignment(Pos.CENTER_LEFT);
    what.getStyleClass().add("change-line");
    VBox line = new VBox(what);
    line.getStyleClass().add("change");
    change.notices().forEach(notice -> line.getChildren().add(notice(notice)));
    return line;
  }

  private Node values(Change change) {
    VBox values = new VBox();
    values.getStyleClass().add("change-values");
    HBox.setHgrow(values, Priority.ALWAYS);
    boolean same = change.kind() == Change.Kind.UNCHANGED;
    if (!change.before().isEmpty() && !same) {
      values.getChildren().add(value(change.before(), "old-value", Feather.MINUS));
    }
    if (!change.after().isEmpty()) {
      values
          .getChildren()
          .add(value(change.after(), same ? "same-value" : "new-value", Feather.PLUS));
    } else if (same) {
      values.getChildren().add(value(change.before(), "same-value", Feather.PLUS));
    }
    return values;
  }

  private Node value(Map<String, Object> record, String styleClass, Feather sign) {
    Label value = Labels.value(text(record, "value"), "mono", styleClass);
    if (!styleClass.equals("same-value")) {
      value.setGraphic(Icons.of(sign));
    }
    Label settings =
        Labels.of(
            Bindings.createStringBinding(() -> settings(record), messages.languageProperty()),
            "muted",
            "small");
    settings.setMinWidth(Label.USE_PREF_SIZE);
    HBox line = new HBox(value, settings);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("change-value");
    return line;
  }

  private String settings(Map<String, Object> record) {
    String ttl =
        record.get("ttl") instanceof Number seconds && seconds.intValue() != AUTOMATIC
            ? messages.text("domains.ttl.seconds", Map.of("seconds", seconds.intValue()))
            : messages.text("domains.ttl.automatic");
    String edge =
        messages.text(
            Boolean.TRUE.equals(record.get("proxied"))
                ? "domains.record.proxied"
                : "domains.record.direct");
    return Stream.of(ttl, edge).collect(Collectors.joining(" · "));
  }

  private Node notice(Change.Notice notice) {
    boolean conflict = notice.level() == Change.Level.CONFLICT;
    Tone tone = conflict ? Tone.DANGER : Tone.WARNING;
    Label text =
        Labels.wrapped(
            Bindings.createStringBinding(
                () -> ui.errors().sentence(notice.code(), notice.args()),
                messages.languageProperty()),
            "change-notice",
            tone.styleClass());
    text.setGraphic(
        Icons.of(conflict ? Feather.ALERT_OCTAGON : Feather.ALERT_TRIANGLE, tone.styleClass()));
    return text;
  }

  private static Feather icon(Change.Kind kind) {
    return switch (kind) {
      case CREATE -> Feather.PLUS;
      case UPDATE -> Feather.EDIT_2;
      case DELETE -> Feather.TRASH_2;
      case UNCHANGED -> Feather.CHECK;
    };
  }

  private static String text(Map<String, Object> record, String field) {
    Object value = record.get(field);
    return value == null ? "" : value.toString();
  }
}

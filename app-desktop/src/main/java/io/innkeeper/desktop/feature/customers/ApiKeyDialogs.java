package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.customers.IssuedApiKey;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.desktop.dialog.Dialogs;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.form.Entries;
import io.innkeeper.desktop.form.FieldModel;
import io.innkeeper.desktop.form.FormModel;
import io.innkeeper.desktop.form.FormView;
import io.innkeeper.desktop.form.Rule;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.CopyButton;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.Notice;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.task.Task;
import io.innkeeper.desktop.text.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A customer's API key: shown whole once, and replaced. */
final class ApiKeyDialogs {

  private final Ui ui;
  private final Messages messages;

  ApiKeyDialogs(Ui ui) {
    this.ui = ui;
    this.messages = ui.messages();
  }

  /** Shows a new key, whole for this one time; it is wiped when the dialog closes. */
  void show(String customer, IssuedApiKey issued, Runnable closed) {
    Secret key = issued.key();
    TextField field = new TextField(key.open(UnaryOperator.identity()));
    field.setEditable(false);
    field.setId("api-key");
    field.getStyleClass().add("mono");
    field.accessibleTextProperty().bind(messages.observe("customers.key.label"));
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox row = new HBox(field, CopyButton.of(messages, field::getText));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("tight-row");
    HBox buttons = new HBox();
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().addAll("button-row", "dialog-buttons");
    VBox content =
        new VBox(
            new Notice(
                Tone.WARNING,
                Feather.KEY,
                messages.observe("customers.key.once"),
                messages.observe("customers.key.text")),
            row,
            buttons);
    content.getStyleClass().add("dialog-content");
    Dialogs.Open open =
        ui.dialogs().show(messages.text("customers.key.title", Map.of("name", customer)), content);
    Button done =
        Buttons.primary(
            messages.observe("customers.key.done"),
            () -> {
              open.close();
              field.clear();
              key.close();
              closed.run();
            });
    done.setId("api-key-done");
    buttons.getChildren().add(done);
  }

  /**
   * Asks how long the present key works on, and replaces it.
   *
   * @param rotate makes the new key
   * @param overtaken called where it is refused
   */
  void rotate(
      String customer,
      Function<Duration, Task<IssuedApiKey>> rotate,
      Consumer<Conflict> overtaken,
      Runnable closed) {
    FormModel form = new FormModel();
    FieldModel<@Nullable Grace> grace =
        form.add(new FieldModel<@Nullable Grace>("grace", Grace.DAY).rule(Rule.chosen()));
    FormView view =
        new FormView(ui, form)
            .inDialog()
            .part(
                Labels.wrapped(messages.observe("customers.rotate.text"), "muted"),
                new Entries(ui.texts())
                    .choice(
                        grace,
                        "customers.grace.label",
                        List.of(Grace.values()),
                        g -> messages.label("customers.grace", g)));
    Dialogs.Open open =
        ui.dialogs().show(messages.text("customers.rotate.title", Map.of("name", customer)), view);
    view.onLeave(open::close)
        .onSave(
            "customers.rotate.button",
            () ->
                rotate
                    .apply(Objects.requireNonNull(grace.get()).duration())
                    .onSuccess(issued -> {
                      open.close();
                      show(customer, issued, closed);
                    })
                    .onFailure(
                        Conflict.class,
                        conflict -> {
                          open.close();
                          overtaken.accept(conflict);
                        }));
  }
}

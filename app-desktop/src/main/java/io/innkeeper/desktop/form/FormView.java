package io.innkeeper.desktop.form;

import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.desktop.dialog.Confirmation;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The frame of a form: sections of entries, and below them Cancel and Save. Ctrl+S saves; Esc
 * leaves, and asks where something was changed.
 */
public final class FormView extends BorderPane {

  private static final KeyCombination SAVE =
      new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

  private final Ui ui;
  private final FormModel model;
  private final VBox sections = new VBox();
  private final List<Entry> entries = new ArrayList<>();
  private Supplier<Task<?>> save =
      () -> {
        throw new IllegalStateException("Nothing to save with");
      };
  private Runnable leave = () -> {};

  public FormView(Ui ui, FormModel model) {
    this.ui = ui;
    this.model = model;
    getStyleClass().add("form");
    sections.getStyleClass().add("form-sections");
    sections.getChildren().add(generalProblems());
    ScrollPane scroll = new ScrollPane(sections);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("form-scroll");
    setCenter(scroll);
    addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
  }

  /** A group of entries (or rows of them) under a heading. */
  public FormView section(String titleKey, Node... content) {
    VBox section = new VBox();
    section.getStyleClass().add("form-section");
    section.getChildren().add(Labels.of(ui.messages().observe(titleKey), "heading"));
    return add(section, content);
  }

  /** A group without a heading, as in a dialog that says it all in its title. */
  public FormView part(Node... content) {
    VBox section = new VBox();
    section.getStyleClass().add("form-section");
    return add(section, content);
  }

  /** As high as its content, for a dialog: nothing scrolls. */
  public FormView inDialog() {
    setCenter(sections);
    return this;
  }

  /**
   * What Save does. It runs only when every field is valid; the core's {@link Invalid} comes back
   * under the fields.
   *
   * @param saveKey the button's text, a verb
   * @param work makes the task, with its own handlers; it is started here
   */
  public FormView onSave(String saveKey, Supplier<Task<?>> work) {
    save = work;
    Button saveButton = Buttons.primary(ui.messages().observe(saveKey), this::save);
    saveButton.setId("form-save");
    saveButton.disableProperty().bind(model.busyProperty());
    Button cancel = Buttons.plain(ui.messages().observe("form.cancel.button"), this::leave);
    cancel.setId("form-cancel");
    HBox footer = new HBox(cancel, saveButton);
    footer.setAlignment(Pos.CENTER_RIGHT);
    footer.getStyleClass().add("form-footer");
    setBottom(footer);
    return this;
  }

  /** What Cancel and Esc do, after the question about changes. */
  public FormView onLeave(Runnable handler) {
    leave = handler;
    return this;
  }

  /** Checks and saves; goes to the first field that is wrong. */
  public void save() {
    if (model.busyProperty().get()) {
      return;
    }
    if (model.validate()) {
      save.get().onFailure(Invalid.class, this::refuse).marking(model.busyProperty()).start();
    } else {
      focusFirstInvalid();
    }
  }

  /** Leaves; asks first where something was changed. */
  public void leave() {
    if (!model.isDirty()) {
      leave.run();
      return;
    }
    Confirmation question =
        Confirmation.of(
            ui.messages().text("form.discard.title"),
            ui.messages().text("form.discard.text"),
            ui.messages().text("form.discard.button"));
    ui.dialogs().confirm(question.dangerous(), leave);
  }

  /** Puts the cursor into the first entry. */
  public void focusFirst() {
    if (!entries.isEmpty()) {
      entries.getFirst().focusControl();
    }
  }

  private FormView add(VBox section, Node... content) {
    section.getChildren().addAll(content);
    for (Node node : content) {
      collect(node);
    }
    sections.getChildren().add(section);
    return this;
  }

  private void collect(Node node) {
    if (node instanceof Entry entry) {
      entries.add(entry);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::collect);
    }
  }

  private void refuse(Invalid refusal) {
    model.refuse(refusal);
    focusFirstInvalid();
  }

  private void focusFirstInvalid() {
    model
        .firstInvalid()
        .flatMap(f -> entries.stream().filter(e -> e.field().equals(f)).findFirst())
        .ifPresent(Entry::focusControl);
  }

  private Label generalProblems() {
    Label label = new Label();
    label.setWrapText(true);
    label.getStyleClass().addAll("form-problems", "tone-danger");
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::generalText, model.general(), ui.messages().languageProperty()));
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private String generalText() {
    return model.general().stream()
        .map((Problem p) -> ui.errors().sentence(p))
        .collect(Collectors.joining("\n"));
  }

  private void handle(KeyEvent event) {
    if (SAVE.match(event)) {
      event.consume();
      save();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave();
    }
  }
}

package io.innkeeper.desktop.form;

import io.innkeeper.core.kernel.Problem;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A field as it is seen: its label, the control, and below it a hint or what is wrong. */
public final class Entry extends VBox {

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final Texts texts;
  private final FieldModel<?> field;
  private final Node control;
  private final Label label;
  private final Label message;
  private final StringBinding problemText;

  /**
   * @param control what has the focus and is read out
   * @param body the control with what stands around it; may be the control itself
   */
  Entry(Texts texts, FieldModel<?> field, String labelKey, Node control, Node body) {
    this.texts = texts;
    this.field = field;
    this.control = control;
    this.problemText =
        Bindings.createStringBinding(
            this::problemText, field.problemProperty(), texts.messages().languageProperty());
    this.label = Labels.of(texts.messages().observe(labelKey), "entry-label");
    this.message = Labels.wrapped(problemText, "entry-message", "tone-danger");
    getStyleClass().add("entry");
    setId("entry-" + field.name());
    control.setId("field-" + field.name());
    control.disableProperty().bind(field.disabledProperty());
    label.setLabelFor(control);
    VBox.setVgrow(body, Priority.SOMETIMES);
    getChildren().addAll(label, body, message);
    showProblems();
    validateOnLeaving();
    nameForReaders();
  }

  /** A line below the field that helps to fill it in. */
  public Entry hint(String key) {
    Label hint = Labels.wrapped(texts.messages().observe(key), "entry-hint", "muted");
    hint.visibleProperty().bind(message.visibleProperty().not());
    hint.managedProperty().bind(hint.visibleProperty());
    getChildren().add(2, hint);
    control
        .accessibleHelpProperty()
        .bind(
            Bindings.when(message.visibleProperty())
                .then(problemText)
                .otherwise(hint.textProperty()));
    return this;
  }

  /** The label is not shown where the control says it all; readers still hear it. */
  Entry withoutLabel() {
    getChildren().remove(label);
    return this;
  }

  public FieldModel<?> field() {
    return field;
  }

  /** Puts the cursor into it. */
  public void focusControl() {
    control.requestFocus();
  }

  /** What is shown under the field now; empty where nothing is wrong. */
  public String problem() {
    return problemText.get();
  }

  private String problemText() {
    Problem problem = field.problemProperty().get();
    return problem == null ? "" : texts.errors().sentence(problem);
  }

  private void showProblems() {
    message.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
    message.visibleProperty().bind(problemText.isNotEmpty());
    message.managedProperty().bind(message.visibleProperty());
    field
        .problemProperty()
        .subscribe(problem -> control.pseudoClassStateChanged(INVALID, problem != null));
  }

  private void validateOnLeaving() {
    control
        .focusWithinProperty()
        .subscribe((before, now) -> {
          if (before && !now && field.dirtyProperty().get()) {
            field.validate();
          }
        });
  }

  private void nameForReaders() {
    control.accessibleTextProperty().bind(label.textProperty());
    control.accessibleHelpProperty().bind(problemText);
  }
}

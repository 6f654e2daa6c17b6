package io.innkeeper.desktop.form;

import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The fields of one form: checked together, saved together. */
public final class FormModel {

  private final List<FieldModel<?>> fields = new ArrayList<>();
  private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ObservableList<Problem> general = FXCollections.observableArrayList();
  private final ObservableList<Problem> seen = FXCollections.unmodifiableObservableList(general);

  /** Adds a field; the order is that of the form. */
  public <T extends @Nullable Object> FieldModel<T> add(FieldModel<T> field) {
    fields.add(field);
    field.dirtyProperty().subscribe(_ -> updateDirty());
    return field;
  }

  /** A text field, empty at first. */
  public FieldModel<String> text(String name) {
    return add(new FieldModel<>(name, ""));
  }

  public List<FieldModel<?>> fields() {
    return List.copyOf(fields);
  }

  public ReadOnlyBooleanProperty dirtyProperty() {
    return dirty.getReadOnlyProperty();
  }

  public boolean isDirty() {
    return dirty.get();
  }

  /** Whether it is being saved. */
  public BooleanProperty busyProperty() {
    return busy;
  }

  /** Problems that belong to no field of this form. */
  public ObservableList<Problem> general() {
    return seen;
  }

  /** Checks every field; shows every problem. */
  public boolean validate() {
    general.clear();
    boolean valid = true;
    for (FieldModel<?> field : fields) {
      valid &= field.validate();
    }
    return valid;
  }

  /** Puts the core's problems under their fields; the rest is shown above the form. */
  public void refuse(Invalid refusal) {
    List<Problem> rest = new ArrayList<>();
    for (Problem problem : refusal.problems()) {
      Optional<FieldModel<?>> field =
          fields.stream().filter(f -> f.name().equals(problem.field())).findFirst();
      field.ifPresentOrElse(f -> f.refuse(problem), () -> rest.add(problem));
    }
    general.setAll(rest);
  }

  public Optional<FieldModel<?>> firstInvalid() {
    return fields.stream().filter(f -> f.problemProperty().get() != null).findFirst();
  }

  /** What is entered was saved. */
  public void markClean() {
    fields.forEach(FieldModel::markClean);
  }

  private void updateDirty() {
    dirty.set(fields.stream().anyMatch(f -> f.dirtyProperty().get()));
  }
}

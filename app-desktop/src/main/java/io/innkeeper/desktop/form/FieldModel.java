package io.innkeeper.desktop.form;

import io.innkeeper.core.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** One field's value, its rules, what is wrong with it, and whether it was changed. */
public final class FieldModel<T extends @Nullable Object> {

  private final String name;
  private final ObjectProperty<T> value;
  private final ObjectProperty<T> initial;
  private final BooleanBinding dirty;
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty disabled = new SimpleBooleanProperty();
  private final List<Rule<T>> rules = new ArrayList<>();

  /**
   * @param name of the command's record component: problems are matched by it
   */
  public FieldModel(String name, @Nullable T initial) {
    this.name = name;
    this.value = new SimpleObjectProperty<>(this, name, initial);
    this.initial = new SimpleObjectProperty<>(initial);
    this.dirty =
        Bindings.createBooleanBinding(
            () -> !Objects.equals(value.get(), this.initial.get()), value, this.initial);
    value.subscribe((_, _) -> recheck());
  }

  public FieldModel<T> rule(Rule<T> rule) {
    rules.add(rule);
    return this;
  }

  /** A rule that comes before all others: whether what was typed can be read at all. */
  FieldModel<T> firstRule(Rule<T> rule) {
    rules.addFirst(rule);
    return this;
  }

  public String name() {
    return name;
  }

  public ObjectProperty<T> valueProperty() {
    return value;
  }

  public T get() {
    return value.get();
  }

  public void set(@Nullable T newValue) {
    value.set(newValue);
  }

  /** Takes a value as the unchanged one. */
  public void load(@Nullable T newValue) {
    initial.set(newValue);
    value.set(newValue);
    problem.set(null);
  }

  /** Takes the present value as the unchanged one: it was saved. */
  public void markClean() {
    initial.set(value.get());
  }

  public BooleanBinding dirtyProperty() {
    return dirty;
  }

  /** Cannot be edited now. */
  public BooleanProperty disabledProperty() {
    return disabled;
  }

  public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Shows a problem that the core found. */
  public void refuse(Problem found) {
    problem.set(found);
  }

  /** Checks the rules and shows the first problem; a disabled field passes. */
  public boolean validate() {
    problem.set(firstProblem().orElse(null));
    return problem.get() == null;
  }

  private Optional<Problem> firstProblem() {
    if (disabled.get()) {
      return Optional.empty();
    }
    return rules.stream().flatMap(r -> r.check(name, value.get()).stream()).findFirst();
  }

  /** A message that stands goes as soon as the value is right. */
  private void recheck() {
    if (problem.get() != null) {
      validate();
    }
  }
}

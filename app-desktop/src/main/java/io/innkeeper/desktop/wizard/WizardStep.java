package io.innkeeper.desktop.wizard;

import io.innkeeper.core.kernel.CoreException;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/** One step; all steps of a wizard share one model, so that going back keeps what was entered. */
public interface WizardStep {

  /** Stable; words joined by hyphens. */
  String id();

  String titleKey();

  /** Made once, when the step is first reached. */
  Node node();

  /** The step came to the front, forwards or backwards. */
  default void entered() {}

  /** Whether Next can be pressed; it checks the rest by {@link #validate}. */
  default ObservableBooleanValue ready() {
    return new ReadOnlyBooleanWrapper(true);
  }

  /** Checks what was entered and shows what is wrong. */
  default boolean validate() {
    return true;
  }

  /**
   * What has to be done before the next step, such as asking the provider; runs on a virtual
   * thread. A step that has nothing to do answers nothing.
   */
  default Optional<Callable<?>> beforeNext() {
    return Optional.empty();
  }

  /** Shows a refusal of {@link #beforeNext}; false leaves it to the wizard. */
  default boolean refused(CoreException refusal) {
    return false;
  }
}

package io.innkeeper.desktop.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextInputControl;

/**
 * Walks a scene graph and finds what a keyboard or a screen reader cannot use: buttons without a
 * text, inputs without a label, controls that Tab does not reach. For the test of any view.
 */
public final class Accessibility {

  private final Set<Node> labelled = new HashSet<>();
  private final List<String> findings = new ArrayList<>();

  private Accessibility() {}

  /** One line per finding; empty where all is well. */
  public static List<String> findings(Node root) {
    return Fx.get(() -> {
      Accessibility walk = new Accessibility();
      walk.collectLabels(root);
      walk.check(root);
      return List.copyOf(walk.findings);
    });
  }

  private void collectLabels(Node node) {
    if (node instanceof Label label && label.getLabelFor() != null) {
      labelled.add(label.getLabelFor());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::collectLabels);
    }
  }

  private void check(Node node) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof ButtonBase button && isBlank(button.getText()) && isUnnamed(node)) {
      findings.add("button without text: " + describe(node));
    }
    boolean input = node instanceof TextInputControl || node instanceof ComboBoxBase<?>;
    if (input && isUnnamed(node) && !labelled.contains(node)) {
      findings.add("input without label: " + describe(node));
    }
    if ((node instanceof ButtonBase || input) && isUnreachable((Control) node)) {
      findings.add("not reached by Tab: " + describe(node));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::check);
    }
  }

  /** Parts of a larger control are reached through it: arrows of a tab pane, boxes of a table. */
  private static boolean isUnreachable(Control control) {
    if (control.isFocusTraversable() || control.isDisabled() || control.isMouseTransparent()) {
      return false;
    }
    for (Parent p = control.getParent(); p != null; p = p.getParent()) {
      boolean cell = p instanceof TableCell<?, ?> || p instanceof ListCell<?>;
      if (cell && control instanceof CheckBox) {
        return false;
      }
      if (p instanceof Control whole && whole.isFocusTraversable()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnnamed(Node node) {
    return isBlank(node.getAccessibleText());
  }

  private static boolean isBlank(@org.jspecify.annotations.Nullable String text) {
    return text == null || text.isBlank();
  }

  private static String describe(Node node) {
    return node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass();
  }
}

package io.innkeeper.desktop.dialog;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keeps Tab within a dialog that lies above the rest of the window. */
final class FocusTrap {

  private FocusTrap() {}

  static void in(Parent box) {
    box.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB) {
            event.consume();
            move(box, event.isShiftDown() ? -1 : 1);
          }
        });
  }

  static void focusFirst(Parent box) {
    stops(box).stream().findFirst().ifPresent(Node::requestFocus);
  }

  private static void move(Parent box, int by) {
    List<Node> stops = stops(box);
    if (stops.isEmpty()) {
      return;
    }
    int at = -1;
    for (int i = 0; i < stops.size(); i++) {
      if (stops.get(i).isFocusWithin()) {
        at = i;
      }
    }
    stops.get(Math.floorMod(at + by, stops.size())).requestFocus();
  }

  private static List<Node> stops(Parent box) {
    List<Node> stops = new ArrayList<>();
    collect(box, stops);
    return stops;
  }

  private static void collect(Node node, List<Node> stops) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()) {
      stops.add(node);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
    }
  }
}

package io.innkeeper.desktop.testkit;

import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Presses keys, as the keyboard does, at a node or at what has the focus; on the FX thread. */
public final class Keys {

  /** Ctrl. */
  public static final KeyCombination.Modifier SHORTCUT = KeyCombination.CONTROL_DOWN;

  private Keys() {}

  public static void press(Node target, KeyCode key, KeyCombination.Modifier... modifiers) {
    Event.fireEvent(target, event(KeyEvent.KEY_PRESSED, key, modifiers));
    Event.fireEvent(target, event(KeyEvent.KEY_RELEASED, key, modifiers));
  }

  /** At what has the focus. */
  public static void press(Scene scene, KeyCode key, KeyCombination.Modifier... modifiers) {
    press(Objects.requireNonNull(scene.getFocusOwner(), "Nothing has the focus"), key, modifiers);
  }

  private static KeyEvent event(
      javafx.event.EventType<KeyEvent> type, KeyCode key, KeyCombination.Modifier... modifiers) {
    java.util.List<KeyCombination.Modifier> held = java.util.List.of(modifiers);
    return new KeyEvent(
        type,
        "",
        key.getName(),
        key,
        held.contains(KeyCombination.SHIFT_DOWN),
        held.contains(KeyCombination.CONTROL_DOWN),
        held.contains(KeyCombination.ALT_DOWN),
        held.contains(KeyCombination.META_DOWN));
  }
}

package io.innkeeper.desktop.nav;

import io.innkeeper.desktop.kit.Action;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** What a tab shows, with its life: shown and hidden many times, closed once. */
public interface View {

  Node node();

  /** Of the tab; follows the language. */
  ObservableValue<String> title();

  /** Offered while the view is in front. */
  default List<Action> actions() {
    return List.of();
  }

  /** It came to the front. */
  default void shown() {}

  /** Another tab came to the front. */
  default void hidden() {}

  /** Whether leaving would lose something; leaving is then asked about. */
  default boolean hasUnsavedChanges() {
    return false;
  }

  /** Its tab is closed: end what runs for it. */
  default void closed() {}
}

package io.innkeeper.desktop.nav;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The way through the console, as in a browser: a new visit forgets what was ahead. */
public final class History {

  private static final int MOST = 100;

  private final List<Destination> visited = new ArrayList<>();
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
  private int at = -1;

  public ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }

  void visit(Destination destination) {
    if (at >= 0 && visited.get(at).equals(destination)) {
      return;
    }
    visited.subList(at + 1, visited.size()).clear();
    visited.add(destination);
    if (visited.size() > MOST) {
      visited.removeFirst();
    }
    moveTo(visited.size() - 1);
  }

  Optional<Destination> back() {
    return at > 0 ? Optional.of(moveTo(at - 1)) : Optional.empty();
  }

  Optional<Destination> forward() {
    return at + 1 < visited.size() ? Optional.of(moveTo(at + 1)) : Optional.empty();
  }

  private Destination moveTo(int index) {
    at = index;
    canGoBack.set(at > 0);
    canGoForward.set(at + 1 < visited.size());
    return visited.get(at);
  }
}

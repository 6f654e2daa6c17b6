package io.innkeeper.desktop.kit;

import io.innkeeper.core.kernel.Permission;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyEvent;

/** Everything that can be done now and that this actor may do. */
public final class Actions {

  private final Predicate<Permission> may;
  private final ObservableList<Action> offered = FXCollections.observableArrayList();
  private final ObservableList<Action> seen = FXCollections.unmodifiableObservableList(offered);

  /**
   * @param may whether the actor holds a permission; the core refuses the rest anyway
   */
  public Actions(Predicate<Permission> may) {
    this.may = may;
  }

  /**
   * Offers an action, unless the actor may not do it.
   *
   * @throws IllegalArgumentException if its id or its shortcut is taken
   */
  public void add(Action action) {
    if (!isAllowed(action)) {
      return;
    }
    for (Action other : offered) {
      if (action.clashesWith(other)) {
        throw new IllegalArgumentException(action.id() + " clashes with " + other.id());
      }
    }
    offered.add(action);
  }

  public void addAll(List<Action> actions) {
    actions.forEach(this::add);
  }

  /** Offers them no more: the screen they belong to is hidden. */
  public void removeAll(List<Action> actions) {
    List<String> ids = actions.stream().map(Action::id).toList();
    offered.removeIf(a -> ids.contains(a.id()));
  }

  public boolean isAllowed(Action action) {
    return action.permission().map(may::test).orElse(true);
  }

  /** In the order they were added. */
  public ObservableList<Action> offered() {
    return seen;
  }

  public Optional<Action> find(String id) {
    return offered.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  /** Runs the action of a key stroke; to be installed as the scene's event handler. */
  public void handle(KeyEvent event) {
    for (Action action : offered) {
      if (action.shortcut().filter(s -> s.match(event)).isPresent()) {
        event.consume();
        action.run();
        return;
      }
    }
  }
}

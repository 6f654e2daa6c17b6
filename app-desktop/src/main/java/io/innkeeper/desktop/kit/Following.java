package io.innkeeper.desktop.kit;

import java.lang.ref.WeakReference;
import java.util.function.BiConsumer;
import javafx.beans.WeakListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/**
 * Follows a value that lives as long as the window, such as the language or a preference, for an
 * owner that does not: a closed tab's view is not kept in memory by what it followed.
 */
public final class Following {

  private Following() {}

  /**
   * Calls the handler now, and after each change as long as something else holds the owner.
   *
   * @param handler reaches the owner only through its argument; otherwise it would be held after
   *     all
   */
  public static <O, V> void of(
      ObservableValue<V> value, O owner, BiConsumer<? super O, ? super V> handler) {
    handler.accept(owner, value.getValue());
    value.addListener(new Listener<O, V>(new WeakReference<>(owner), handler));
  }

  /** Removed by JavaFX once the owner is gone, or with the next change. */
  private record Listener<O, V>(WeakReference<O> owner, BiConsumer<? super O, ? super V> handler)
      implements ChangeListener<V>, WeakListener {

    @Override
    public void changed(ObservableValue<? extends V> value, V before, V now) {
      O alive = owner.get();
      if (alive == null) {
        value.removeListener(this);
      } else {
        handler.accept(alive, now);
      }
    }

    @Override
    public boolean wasGarbageCollected() {
      return owner.get() == null;
    }
  }
}

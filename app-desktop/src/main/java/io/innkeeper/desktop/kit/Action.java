package io.innkeeper.desktop.kit;

import io.innkeeper.core.kernel.Permission;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * Something that can be done: menu, palette, context menus and the list of shortcuts all read it
 * from here. Immutable.
 */
public final class Action {

  private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

  private final String id;
  private final String labelKey;
  private final Runnable handler;
  private final @Nullable Ikon icon;
  private final @Nullable KeyCombination shortcut;
  private final Condition condition;

  private Action(
      String id,
      String labelKey,
      Runnable handler,
      @Nullable Ikon icon,
      @Nullable KeyCombination shortcut,
      Condition condition) {
    this.id = id;
    this.labelKey = labelKey;
    this.handler = handler;
    this.icon = icon;
    this.shortcut = shortcut;
    this.condition = condition;
  }

  /**
   * An action that everybody may do at any time.
   *
   * @param id stable; words joined by hyphens after the feature and a slash: {@code jobs/retry}
   */
  public static Action of(String id, String labelKey, Runnable handler) {
    return new Action(id, labelKey, handler, null, null, new Condition(null, ALWAYS));
  }

  public Action icon(Ikon value) {
    return new Action(id, labelKey, handler, value, shortcut, condition);
  }

  /** As {@link KeyCombination#valueOf} reads it; {@code Shortcut} is Ctrl or ⌘. */
  public Action shortcut(String value) {
    return new Action(id, labelKey, handler, icon, KeyCombination.valueOf(value), condition);
  }

  /** Not offered to who lacks it. */
  public Action needs(Permission permission) {
    Condition narrowed = new Condition(permission, condition.enabled);
    return new Action(id, labelKey, handler, icon, shortcut, narrowed);
  }

  /** Offered, but disabled while this is false. */
  public Action enabledWhen(ObservableBooleanValue value) {
    Condition narrowed = new Condition(condition.permission, value);
    return new Action(id, labelKey, handler, icon, shortcut, narrowed);
  }

  public String id() {
    return id;
  }

  public String labelKey() {
    return labelKey;
  }

  public Optional<Ikon> icon() {
    return Optional.ofNullable(icon);
  }

  public Optional<KeyCombination> shortcut() {
    return Optional.ofNullable(shortcut);
  }

  public Optional<Permission> permission() {
    return Optional.ofNullable(condition.permission);
  }

  public ObservableBooleanValue enabled() {
    return condition.enabled;
  }

  /** Whether both have one id, or answer to the same keys on this system. */
  public boolean clashesWith(Action other) {
    // Compared as they are shown: Shortcut+K and Ctrl+K are the same keys here.
    boolean sameKeys = keys().isPresent() && keys().equals(other.keys());
    return id.equals(other.id) || sameKeys;
  }

  /** The shortcut as the viewer reads it. */
  public Optional<String> keys() {
    return shortcut().map(KeyCombination::getDisplayText);
  }

  /** Does it, unless it is disabled. */
  public void run() {
    if (condition.enabled.get()) {
      handler.run();
    }
  }

  private record Condition(@Nullable Permission permission, ObservableBooleanValue enabled) {}
}

package io.innkeeper.desktop.nav;

import io.innkeeper.core.kernel.Permission;
import io.innkeeper.desktop.kit.Action;
import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.Ikon;

/** A business area of the console: its place in the navigation, its views, its actions. */
public interface Feature {

  /** Stable, and the first part of its destinations and message keys: {@code customers}. */
  String id();

  String titleKey();

  Ikon icon();

  NavGroup group();

  /** What its reader needs; who lacks it does not see the feature. */
  default Optional<Permission> permission() {
    return Optional.empty();
  }

  /** Opens its first page; as {@code KeyCombination.valueOf} reads it. */
  default Optional<String> shortcut() {
    return Optional.empty();
  }

  /** Offered everywhere, such as <i>New customer</i>. */
  default List<Action> actions() {
    return List.of();
  }

  /** What the palette finds in this area. */
  default List<PaletteProvider> palette() {
    return List.of();
  }

  /** Makes the view of one of its destinations, for a tab of its own. */
  View open(Destination destination);
}

package io.innkeeper.desktop.kit;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of the one pack (Feather); size and colour come from the style sheet. */
public final class Icons {

  private Icons() {}

  /** An icon that says nothing by itself to a screen reader. */
  public static FontIcon of(Ikon icon) {
    FontIcon node = new FontIcon(icon);
    node.getStyleClass().add("icon");
    return node;
  }

  /** An icon with a style class of its own. */
  public static FontIcon of(Ikon icon, String styleClass) {
    FontIcon node = of(icon);
    node.getStyleClass().add(styleClass);
    return node;
  }
}

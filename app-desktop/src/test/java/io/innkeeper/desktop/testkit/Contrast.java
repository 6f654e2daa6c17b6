package io.innkeeper.desktop.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Walks a scene graph and finds text that stands out too little from what is behind it: less than
 * 4.5 to 1, as WCAG's level AA asks for. Disabled controls are exempt there, and here. For the test
 * of any view, once in each theme.
 */
public final class Contrast {

  private static final double LEAST = 4.5;

  private final List<String> findings = new ArrayList<>();
  private int texts;

  private Contrast() {}

  /** One line per finding; empty where all is well. The root is in a scene. */
  public static List<String> findings(Parent root) {
    return Fx.get(() -> {
      root.applyCss();
      root.layout();
      Contrast walk = new Contrast();
      walk.check(root);
      if (walk.texts == 0) {
        throw new AssertionError("No text is shown");
      }
      return walk.findings.stream().distinct().toList();
    });
  }

  /** From 1 to 21. */
  public static double ratio(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private void check(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node instanceof Text text && !(node instanceof FontIcon) && !text.getText().isBlank()) {
      check(text);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::check);
    }
  }

  private void check(Text text) {
    texts++;
    if (text.getFill() instanceof Color fill) {
      Color behind = behind(text);
      double ratio = ratio(over(fill, opacity(text), behind), behind);
      if (ratio < LEAST) {
        findings.add(
            String.format(
                Locale.ROOT,
                "%.2f: “%s” %s on %s in %s",
                ratio,
                text.getText(),
                fill,
                behind,
                where(text)));
      }
    }
  }

  /** What shines through, from the first opaque layer up. */
  private static Color behind(Node node) {
    List<Color> layers = new ArrayList<>();
    for (Parent p = node.getParent(); p != null; p = p.getParent()) {
      Color layer = layer(p);
      layers.addFirst(layer);
      if (layer.isOpaque()) {
        break;
      }
    }
    Color colour = Color.WHITE;
    for (Color layer : layers) {
      colour = over(layer, 1, colour);
    }
    return colour;
  }

  private static Color layer(Parent parent) {
    if (parent instanceof Region region && region.getBackground() != null) {
      List<BackgroundFill> fills = region.getBackground().getFills();
      if (!fills.isEmpty() && fills.getLast().getFill() instanceof Color colour) {
        return colour;
      }
    }
    return Color.TRANSPARENT;
  }

  private static double opacity(Node node) {
    double opacity = 1;
    for (Node n = node; n != null; n = n.getParent()) {
      opacity *= n.getOpacity();
    }
    return opacity;
  }

  private static Color over(Color front, double opacity, Color back) {
    double share = front.getOpacity() * opacity;
    return back.interpolate(Color.color(front.getRed(), front.getGreen(), front.getBlue()), share);
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static String where(Node node) {
    Parent parent = node.getParent();
    return parent == null ? "" : parent.getClass().getSimpleName() + parent.getStyleClass();
  }
}

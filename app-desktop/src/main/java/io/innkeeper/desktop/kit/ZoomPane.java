package io.innkeeper.desktop.kit;

import io.innkeeper.desktop.prefs.Key;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows its content larger or smaller, in the room it has. */
public final class ZoomPane extends Region {

  /** The viewer's zoom in percent. */
  public static final Key<Integer> ZOOM = new Key<>("zoom", Integer.class, 100);

  private static final int STEP = 10;
  private static final int LEAST = 80;
  private static final int MOST = 200;

  private final Node content;
  private final Scale scale = new Scale();

  public ZoomPane(Node content, ObjectProperty<Integer> percent) {
    this.content = content;
    content.getTransforms().add(scale);
    getChildren().add(content);
    Following.of(percent, this, ZoomPane::zoom);
  }

  /** One step in the direction of the sign, within the bounds; 0 goes back to 100 %. */
  public static int step(int percent, int direction) {
    return direction == 0
        ? ZOOM.initial()
        : Math.clamp(percent + (long) STEP * direction, LEAST, MOST);
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
  }

  private void zoom(int percent) {
    scale.setX(percent / 100.0);
    scale.setY(percent / 100.0);
    requestLayout();
  }
}

package io.innkeeper.desktop.kit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The top of every screen: what it is at the left, at most three buttons at the right. */
public final class PageHeader extends HBox {

  private static final int MOST_BUTTONS = 3;

  private final VBox titles = new VBox();
  private final HBox beside = new HBox();
  private final HBox actions = new HBox();

  public PageHeader(ObservableValue<String> title) {
    getStyleClass().add("page-header");
    setAlignment(Pos.CENTER_LEFT);
    Label heading = Labels.of(title, "page-title");
    beside.getChildren().add(heading);
    beside.setAlignment(Pos.CENTER_LEFT);
    beside.getStyleClass().add("page-title-row");
    titles.getChildren().add(beside);
    titles.setAlignment(Pos.CENTER_LEFT);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    actions.getStyleClass().add("button-row");
    actions.setAlignment(Pos.CENTER_RIGHT);
    actions.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(titles, gap, actions);
  }

  /** A line below the title. */
  public PageHeader subtitle(ObservableValue<String> text) {
    titles.getChildren().add(Labels.of(text, "muted"));
    return this;
  }

  /** A status pill or a copy button beside the title. */
  public PageHeader beside(Node... nodes) {
    beside.getChildren().addAll(nodes);
    return this;
  }

  /** The primary action stands last. */
  public PageHeader actions(Node... buttons) {
    if (buttons.length > MOST_BUTTONS) {
      throw new IllegalArgumentException("At most three: the rest belongs into the palette");
    }
    actions.getChildren().setAll(buttons);
    return this;
  }
}

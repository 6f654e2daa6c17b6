package io.innkeeper.desktop.shell;

import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Feature;
import io.innkeeper.desktop.nav.NavGroup;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.OpenTab;
import io.innkeeper.desktop.text.Messages;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The features at the left, in groups; the one in front is marked. */
final class NavigationPane extends VBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Messages messages;
  private final Navigator navigator;

  NavigationPane(Messages messages, Navigator navigator, String actorName) {
    this.messages = messages;
    this.navigator = navigator;
    getStyleClass().add("navigation");
    Label brand = Labels.of(messages.observe("shell.product.name"), "brand");
    brand.setGraphic(Icons.of(Feather.HOME, "brand-icon"));
    getChildren().add(brand);
    for (NavGroup group : NavGroup.values()) {
      addGroup(group);
    }
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    Label actor = Labels.value(actorName, "muted", "actor");
    actor.setGraphic(Icons.of(Feather.USER));
    getChildren().addAll(gap, actor);
  }

  private void addGroup(NavGroup group) {
    List<Feature> features = navigator.features().stream().filter(f -> f.group() == group).toList();
    if (features.isEmpty()) {
      return;
    }
    if (group != NavGroup.HOME) {
      getChildren().add(Labels.of(messages.observeLabel("shell.group", group), "nav-group"));
    }
    features.forEach(f -> getChildren().add(item(f)));
  }

  private Node item(Feature feature) {
    Button item = new Button();
    item.textProperty().bind(messages.observe(feature.titleKey()));
    item.setGraphic(Icons.of(feature.icon()));
    item.setMaxWidth(Double.MAX_VALUE);
    item.getStyleClass().addAll("flat", "nav-item");
    item.setId("nav-" + feature.id());
    item.setOnAction(_ -> navigator.open(Destination.of(feature.id())));
    navigator.selectedProperty().subscribe(tab -> mark(item, feature, tab));
    return item;
  }

  private static void mark(Button item, Feature feature, @Nullable OpenTab tab) {
    boolean current = tab != null && tab.feature().id().equals(feature.id());
    item.pseudoClassStateChanged(CURRENT, current);
  }
}

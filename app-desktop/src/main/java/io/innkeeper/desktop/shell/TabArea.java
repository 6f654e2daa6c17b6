package io.innkeeper.desktop.shell;

import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.OpenTab;
import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;

/** The navigator's tabs as they are seen; every closing is asked of the navigator. */
final class TabArea extends TabPane {

  private final Navigator navigator;
  private final Map<OpenTab, Tab> tabs = new HashMap<>();

  TabArea(Navigator navigator) {
    this.navigator = navigator;
    getStyleClass().add("tab-area");
    setTabClosingPolicy(TabClosingPolicy.ALL_TABS);
    navigator.tabs().addListener((ListChangeListener<OpenTab>) this::follow);
    navigator.tabs().forEach(this::add);
    navigator.selectedProperty().subscribe(this::select);
    getSelectionModel().selectedItemProperty().subscribe(this::selected);
  }

  private void follow(ListChangeListener.Change<? extends OpenTab> change) {
    while (change.next()) {
      change.getRemoved().forEach(t -> getTabs().remove(tabs.remove(t)));
      change.getAddedSubList().forEach(this::add);
    }
  }

  private void add(OpenTab open) {
    Tab tab = new Tab();
    tab.textProperty().bind(open.view().title());
    tab.setGraphic(Icons.of(open.feature().icon()));
    tab.setContent(open.view().node());
    tab.setUserData(open);
    tab.setOnCloseRequest(event -> {
      event.consume();
      navigator.close(open);
    });
    tabs.put(open, tab);
    getTabs().add(tab);
  }

  private void select(@Nullable OpenTab open) {
    if (open != null && tabs.containsKey(open)) {
      getSelectionModel().select(tabs.get(open));
    }
  }

  private void selected(@Nullable Tab tab) {
    if (tab != null && tab.getUserData() instanceof OpenTab open) {
      navigator.select(open);
    }
  }
}

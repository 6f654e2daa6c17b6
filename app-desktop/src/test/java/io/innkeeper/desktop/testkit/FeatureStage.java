package io.innkeeper.desktop.testkit;

import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Actions;
import io.innkeeper.desktop.kit.Appearance;
import io.innkeeper.desktop.kit.Environment;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Feature;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.shell.Desk;
import io.innkeeper.desktop.shell.SettingsView;
import io.innkeeper.desktop.shell.ShellView;
import io.innkeeper.desktop.text.Language;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/** One feature in the main window, for pictures and view tests. */
public final class FeatureStage {

  private final TestUi test;
  private final Navigator navigator;
  private final Scene scene;

  /**
   * A window that shows the feature's first page.
   *
   * @param make the features, given what they need
   */
  public FeatureStage(Language language, BiFunction<Ui, Navigator, List<Feature>> make) {
    test = TestUi.in(language);
    Ui ui = test.ui();
    ui.preferences().set(SettingsView.LANGUAGE, language);
    navigator = Fx.get(() -> new Navigator(ui, _ -> true));
    Fx.run(() -> make.apply(ui, navigator).forEach(navigator::register));
    scene = Screenshots.stage(() -> new StackPane(shell(ui)));
  }

  public TestUi test() {
    return test;
  }

  public Navigator navigator() {
    return navigator;
  }

  public Scene scene() {
    return scene;
  }

  public void open(Destination destination) {
    Fx.run(() -> navigator.open(destination));
  }

  /** Waits for a node and answers it. */
  public Node find(String selector) {
    Fx.await("there is " + selector, () -> isShown(selector));
    return Fx.get(() -> scene.getRoot().lookup(selector));
  }

  /** Whether a node is there and can be seen. */
  public boolean isShown(String selector) {
    return Fx.get(() -> {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      Node node = scene.getRoot().lookup(selector);
      for (Node at = node; at != null; at = at.getParent()) {
        if (!at.isVisible()) {
          return false;
        }
      }
      return node != null;
    });
  }

  private ShellView shell(Ui ui) {
    return new ShellView(
        new Desk(
            ui,
            navigator,
            new Actions(_ -> true),
            new Appearance(ui.preferences()),
            new Environment(Environment.Kind.SANDBOX, "Sandbox"),
            "Ayşe Yılmaz"));
  }
}

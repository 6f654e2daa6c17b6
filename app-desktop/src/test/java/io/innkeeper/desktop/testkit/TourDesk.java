package io.innkeeper.desktop.testkit;

import io.innkeeper.desktop.dialog.FileRequest;
import io.innkeeper.desktop.dialog.Outside;
import io.innkeeper.desktop.dialog.OverlayDialogs;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Actions;
import io.innkeeper.desktop.kit.Appearance;
import io.innkeeper.desktop.kit.Environment;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Feature;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.shell.Desk;
import io.innkeeper.desktop.shell.ShellView;
import io.innkeeper.desktop.task.Tasks;
import io.innkeeper.desktop.text.Language;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;

/** The whole window around a few features, with real dialogs, for pictures. */
public final class TourDesk {

  private final Language language;
  private final Navigator navigator;
  private final Scene scene;

  public TourDesk(Language language, BiFunction<Ui, Navigator, List<Feature>> features) {
    this.language = language;
    TestUi test = TestUi.in(language);
    Environment place = new Environment(Environment.Kind.SANDBOX, "localhost");
    OverlayDialogs dialogs =
        Fx.get(
            () -> new OverlayDialogs(test.ui().texts(), () -> Optional.of(place), new Nowhere()));
    Ui ui =
        new Ui(
            test.ui().texts(),
            new Tasks(test.ui().messages(), dialogs::failure),
            dialogs,
            test.ui().toasts(),
            test.ui().preferences());
    navigator = new Navigator(ui, _ -> true);
    ShellView shell =
        Fx.get(() -> {
          features.apply(ui, navigator).forEach(navigator::register);
          Appearance looks = new Appearance(ui.preferences());
          return new ShellView(
              new Desk(ui, navigator, new Actions(_ -> true), looks, place, "Elif Yıldız"));
        });
    scene = Screenshots.stage(() -> new StackPane(shell, dialogs.layer()));
  }

  /** Opens it and waits until it is read. */
  public TourDesk open(Destination destination) {
    Fx.run(() -> navigator.open(destination));
    return settle();
  }

  /** Waits for the first node of this id or class that can be seen. */
  public <N extends Node> N find(Class<N> type, String selector) {
    Fx.await(selector + " is there", () -> seen(selector).isPresent());
    return Fx.get(() -> type.cast(seen(selector).orElseThrow()));
  }

  /** Does something with a node and waits until the outcome is shown. */
  public <N extends Node> TourDesk with(Class<N> type, String selector, Consumer<N> work) {
    N node = find(type, selector);
    Fx.run(() -> work.accept(node));
    return settle();
  }

  /** Presses a button. */
  public TourDesk fire(String selector) {
    return with(ButtonBase.class, selector, ButtonBase::fire);
  }

  /** Types into a field. */
  public TourDesk enter(String selector, String text) {
    return with(TextInputControl.class, selector, field -> field.setText(text));
  }

  public TourDesk take(String screen) {
    Screenshots.take(scene, screen, language);
    return this;
  }

  public List<String> accessibilityFindings() {
    return Accessibility.findings(scene.getRoot());
  }

  private Optional<Node> seen(String selector) {
    // Without a window nothing is laid out by itself: tabs have no content before.
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return scene.getRoot().lookupAll(selector).stream().filter(TourDesk::isSeen).findFirst();
  }

  private static boolean isSeen(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Waits for what is under way. */
  public TourDesk settle() {
    Fx.pause(Duration.ofMillis(500));
    return this;
  }

  private static final class Nowhere implements Outside {

    @Override
    public Optional<Path> save(FileRequest request) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> open(FileRequest request) {
      return Optional.empty();
    }

    @Override
    public void browse(URI target) {}
  }
}

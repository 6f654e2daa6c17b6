package io.innkeeper.desktop.testkit;

import atlantafx.base.theme.PrimerLight;
import io.innkeeper.desktop.kit.Appearance;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** A window with a view, used by keyboard; to be closed after the test. */
public final class TestWindow implements AutoCloseable {

  private final Stage stage;

  private TestWindow(Stage stage) {
    this.stage = stage;
  }

  /** Shows the view; it is made on the FX thread. */
  public static TestWindow show(Supplier<Parent> view) {
    Fx.start();
    TestWindow window =
        Fx.get(() -> {
          Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
          Stage stage = new Stage();
          Scene scene = new Scene(view.get(), 960, 700);
          Appearance.dress(scene);
          stage.setScene(scene);
          stage.show();
          return new TestWindow(stage);
        });
    Fx.settle();
    return window;
  }

  public Scene scene() {
    return stage.getScene();
  }

  /** Presses a key where the focus is. */
  public void press(KeyCode key, KeyCombination.Modifier... modifiers) {
    ready();
    Fx.run(() -> Keys.press(scene(), key, modifiers));
    Fx.settle();
  }

  /** Types into the field that has the focus. */
  public void type(String text) {
    Fx.run(() -> {
      if (scene().getFocusOwner() instanceof TextInputControl input) {
        input.replaceSelection(text);
      } else {
        throw new AssertionError("No field has the focus, but " + scene().getFocusOwner());
      }
    });
    Fx.settle();
  }

  /** The node of an id; it is there. */
  public Node find(String id) {
    return Optional.ofNullable(Fx.get(() -> scene().lookup("#" + id)))
        .orElseThrow(() -> new AssertionError("There is no #" + id));
  }

  /** Whether there is something of this id to be seen. */
  public boolean shows(String id) {
    return Fx.get(() -> Optional.ofNullable(scene().lookup("#" + id)).filter(Node::isVisible))
        .isPresent();
  }

  public void focus(String id) {
    Node node = find(id);
    Fx.run(node::requestFocus);
  }

  /** Presses a button. */
  public void fire(String id) {
    if (find(id) instanceof ButtonBase button) {
      Fx.run(button::fire);
      Fx.settle();
    } else {
      throw new AssertionError("#" + id + " is no button");
    }
  }

  /** The id of what has the focus. */
  public String focused() {
    return Fx.get(() -> Optional.ofNullable(scene().getFocusOwner()).map(Node::getId).orElse(""));
  }

  /** The texts of all labels and buttons that are shown, line by line. */
  public String texts() {
    return Fx.get(() -> {
      StringBuilder texts = new StringBuilder();
      collect(scene().getRoot(), texts);
      return texts.toString();
    });
  }

  @Override
  public void close() {
    Fx.run(stage::close);
  }

  /** A control that was just added answers to keys only once it has its skin. */
  private void ready() {
    Fx.run(() -> scene().getRoot().applyCss());
  }

  private static void collect(Node node, StringBuilder texts) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      texts.append(labeled.getText()).append('\n');
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
    }
  }
}

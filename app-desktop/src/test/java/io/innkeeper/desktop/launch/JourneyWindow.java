package io.innkeeper.desktop.launch;

import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Appearance;
import io.innkeeper.desktop.kit.Environment;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.TestUi;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A window without a stage, for journeys: types into fields and presses buttons by their ids. */
final class JourneyWindow implements ConsoleWindow {

  private final TestUi test;
  private final StackPane content = new StackPane();
  private final Scene scene;
  private final Appearance appearance;
  private final ObjectProperty<@Nullable Environment> environment = new SimpleObjectProperty<>();

  JourneyWindow(TestUi test) {
    this.test = test;
    this.appearance = Fx.get(() -> new Appearance(test.ui().preferences()));
    this.scene = Fx.get(() -> new Scene(content, 1280, 800));
    Fx.run(() -> Appearance.dress(scene));
  }

  Scene scene() {
    return scene;
  }

  /** Waits until something with this selector is there. */
  void awaitNode(String selector) {
    Fx.await(
        selector + " is there",
        () -> {
          return isThere(selector);
        });
  }

  /** Replaces the text of the field of this name. */
  void type(String field, String text) {
    Fx.run(() -> {
      if (find("#field-" + field) instanceof TextInputControl input) {
        input.setText(text);
      } else {
        throw new AssertionError("No field " + field);
      }
    });
  }

  /** Presses a button. */
  void press(String selector) {
    Fx.run(() -> {
      if (find(selector) instanceof ButtonBase button && !button.isDisabled()) {
        button.fire();
      } else {
        throw new AssertionError("No button to press: " + selector);
      }
    });
  }

  /** Takes the tick out of a box. */
  void untick(String field) {
    Fx.run(() -> {
      if (find("#field-" + field) instanceof CheckBox box) {
        box.setSelected(false);
      } else {
        throw new AssertionError("No box " + field);
      }
    });
  }

  /** Types into a search field, waits for one thing found and chooses it by keyboard. */
  void chooseFirst(String search, String text, String list) {
    Fx.run(() -> {
      if (find(search) instanceof TextInputControl input) {
        input.setText(text);
      }
    });
    Fx.await(
        "one thing is found for " + text,
        () -> find(list) instanceof ListView<?> found && found.getItems().size() == 1);
    Fx.run(() -> {
      if (find(list) instanceof ListView<?> found) {
        found.getSelectionModel().selectFirst();
        found.fireEvent(
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
      }
    });
  }

  /** Presses Next whenever it can be pressed, until this is there. */
  void advanceUntil(String selector) {
    Instant end = Instant.now().plusSeconds(60);
    while (!Fx.get(() -> isThere(selector))) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("Never came to " + selector);
      }
      Fx.run(() -> {
        if (find("#wizard-next") instanceof ButtonBase next && !next.isDisabled()) {
          next.fire();
        }
      });
      Fx.pause(Duration.ofMillis(300));
    }
  }

  /** Waits until a table in front has a row that speaks of one of these. */
  void awaitRow(String... texts) {
    Fx.await(
        "a row speaks of " + String.join(" or ", texts),
        () -> {
          content.applyCss();
          content.layout();
          return content.lookupAll(".table-view").stream()
              .filter(JourneyWindow::isShown)
              .anyMatch(node -> node instanceof TableView<?> table && speaksOf(table, texts));
        });
  }

  private static boolean speaksOf(TableView<?> table, String... texts) {
    return table.getItems().stream()
        .map(String::valueOf)
        .anyMatch(row -> Stream.of(texts).anyMatch(row::contains));
  }

  private boolean isThere(String selector) {
    content.applyCss();
    content.layout();
    return find(selector) != null;
  }

  private @Nullable Node find(String selector) {
    Set<Node> found = content.lookupAll(selector);
    return found.stream().filter(JourneyWindow::isShown).findFirst().orElse(null);
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Ui ui() {
    return test.ui();
  }

  @Override
  public Appearance appearance() {
    return appearance;
  }

  @Override
  public Path logFile() {
    return Path.of("target", "journey.log");
  }

  @Override
  public void restart() {
    throw new AssertionError("No journey changes its place");
  }

  @Override
  public void show(Parent shown) {
    content.getChildren().setAll(shown);
  }

  @Override
  public ObjectProperty<@Nullable Environment> environmentProperty() {
    return environment;
  }
}

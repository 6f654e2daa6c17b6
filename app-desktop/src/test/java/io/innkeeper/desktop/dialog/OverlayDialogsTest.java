package io.innkeeper.desktop.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.desktop.kit.Environment;
import io.innkeeper.desktop.task.Failure;
import io.innkeeper.desktop.testkit.Accessibility;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.TestUi;
import io.innkeeper.desktop.testkit.TestWindow;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OverlayDialogsTest {

  private static final Confirmation DELETE =
      Confirmation.of("Delete ada?", "Ada is gone then.", "Delete").dangerous();

  private final TestUi test = TestUi.english();
  private final OverlayDialogs dialogs =
      new OverlayDialogs(
          test.ui().texts(),
          () -> Optional.of(new Environment(Environment.Kind.PRODUCTION, "Ada")),
          new FixedOutside(Path.of("ada.csv")));
  private final TestWindow window =
      TestWindow.show(() -> {
        Button before = new Button("Before");
        before.setId("before");
        return new StackPane(new VBox(before), dialogs.layer());
      });
  private final List<String> heard = new ArrayList<>();

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void yesIsHeardOnceAndTheFocusComesBack() {
    ask(DELETE);
    assertThat(window.texts()).contains("Delete ada?", "Ada is gone then.", "Production");

    window.fire("dialog-confirm");

    assertThat(heard).containsExactly("yes");
    assertThat(dialogs.layer().isVisible()).isFalse();
    assertThat(window.focused()).isEqualTo("before");
  }

  @Test
  void whoCancelsIsNotHeardOf() {
    ask(DELETE);

    assertThat(window.focused()).isEqualTo("dialog-cancel"); // the harmless one is first
    window.press(KeyCode.SPACE);

    assertThat(dialogs.layer().isVisible()).isFalse();
    assertThat(heard).isEmpty();
  }

  @Test
  void escapeClosesWithoutAnAnswer() {
    ask(DELETE);

    window.press(KeyCode.ESCAPE);

    assertThat(dialogs.layer().isVisible()).isFalse();
    assertThat(heard).isEmpty();
    assertThat(window.focused()).isEqualTo("before");
  }

  @Test
  void whatCannotBeUndoneAsksForTheName() {
    ask(DELETE.typing("ada"));
    assertThat(window.focused()).isEqualTo("dialog-typed-name");
    assertThat(window.find("dialog-confirm").isDisabled()).isTrue();

    window.type("Ada");
    assertThat(window.find("dialog-confirm").isDisabled()).isTrue();

    Fx.run(() -> ((TextField) window.find("dialog-typed-name")).setText("ada"));
    assertThat(window.find("dialog-confirm").isDisabled()).isFalse();
    window.fire("dialog-confirm");
    assertThat(heard).containsExactly("yes");
  }

  @Test
  void tabStaysWithinTheDialog() {
    ask(DELETE.typing("ada"));
    Fx.run(() -> ((TextField) window.find("dialog-typed-name")).setText("ada"));
    List<String> stops = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      stops.add(window.focused());
      window.press(KeyCode.TAB);
    }

    assertThat(stops)
        .containsExactly(
            "dialog-typed-name", "dialog-cancel", "dialog-confirm", "dialog-typed-name");
    window.press(KeyCode.TAB, KeyCombination.SHIFT_DOWN);
    assertThat(window.focused()).isEqualTo("dialog-typed-name");
  }

  @Test
  void dialogsLieAboveEachOther() {
    Fx.run(() -> dialogs.say("First", "One"));
    Fx.settle();
    Fx.run(() -> dialogs.say("Second", "Two"));
    Fx.settle();

    window.press(KeyCode.ESCAPE);
    assertThat(window.texts()).contains("First").doesNotContain("Second");
    window.press(KeyCode.ENTER);
    assertThat(dialogs.layer().isVisible()).isFalse();
  }

  @Test
  void aFailureIsSaidWithItsReasonAndItsDetails() {
    Fx.run(() ->
        dialogs.failure(new Failure("Saving", new Unavailable("ada.broken", Map.of("at", 3)))));
    Fx.settle();

    assertThat(window.texts()).contains("Saving failed", "ada.broken", "Copy details");
    assertThat(Accessibility.findings(window.scene().getRoot())).isEmpty();
  }

  @Test
  void filesAndPagesAreAskedOfTheSystem() {
    FileRequest request = new FileRequest("Export", "rows.csv", "CSV", "csv");

    dialogs.save(request, file -> heard.add("save " + file));
    dialogs.open(request, file -> heard.add("open " + file));

    assertThat(heard).containsExactly("save ada.csv", "open ada.csv");
  }

  private void ask(Confirmation question) {
    window.focus("before");
    Fx.run(() -> dialogs.confirm(question, () -> heard.add("yes")));
    Fx.settle();
  }

  private record FixedOutside(Path file) implements Outside {
    @Override
    public Optional<Path> save(FileRequest request) {
      return Optional.of(file);
    }

    @Override
    public Optional<Path> open(FileRequest request) {
      return Optional.of(file);
    }

    @Override
    public void browse(URI target) {}
  }
}

package io.innkeeper.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.desktop.testkit.Accessibility;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.TestUi;
import io.innkeeper.desktop.testkit.TestWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogViewTest {

  private final TestUi test = TestUi.english();
  @TempDir private Path folder;
  private Path file = Path.of("");
  private Optional<LogView> view = Optional.empty();
  private Optional<TestWindow> window = Optional.empty();

  @BeforeEach
  void showsTheLog() throws IOException {
    file = folder.resolve("innkeeper.log");
    Files.writeString(
        file,
        """
        09:30:00 INFO  Started
        09:30:01 DEBUG Looked up ada
        09:30:02 ERROR Ada is gone
        java.io.IOException: gone
        09:30:03 WARN  Işık is slow
        """);
    window =
        Optional.of(
            TestWindow.show(() -> {
              LogView made = new LogView(test.ui(), file);
              view = Optional.of(made);
              return (Parent) made.node();
            }));
    Fx.await("the lines are read", () -> !list().getItems().isEmpty());
  }

  @AfterEach
  void close() {
    Fx.run(() -> view.ifPresent(LogView::closed));
    window.ifPresent(TestWindow::close);
  }

  @Test
  void showsFromTheChosenLevelOn() {
    assertThat(shown()).hasSize(4).noneMatch(l -> l.contains("DEBUG"));

    choose(LogLine.Level.ERROR);
    assertThat(shown()).containsExactly("09:30:02 ERROR Ada is gone", "java.io.IOException: gone");

    choose(LogLine.Level.DEBUG);
    assertThat(shown()).hasSize(5);
  }

  @Test
  void isSearched() {
    search("ADA");
    assertThat(shown()).containsExactly("09:30:02 ERROR Ada is gone");

    search("nothing of this");
    assertThat(shown()).isEmpty();
    Fx.await("that is said", () -> window().texts().contains("No log lines here"));
  }

  @Test
  void growsWithTheFile() throws IOException {
    Files.writeString(file, "09:30:04 INFO  Later\n", StandardOpenOption.APPEND);

    Fx.await("the line is there", () -> last().endsWith("Later"));
  }

  @Test
  void aLineThatIsBeingWrittenIsNotTorn() throws IOException {
    Files.writeString(file, "09:30:04 INFO  Half", StandardOpenOption.APPEND);
    Fx.pause(java.time.Duration.ofMillis(500));
    assertThat(shown()).noneMatch(l -> l.contains("Half"));

    Files.writeString(file, " and whole\n", StandardOpenOption.APPEND);

    Fx.await("the whole line is there", () -> last().endsWith("Half and whole"));
  }

  @Test
  void goesOnInANewFile() throws IOException {
    Files.writeString(file, "10:00:00 INFO  Rolled over\n");

    Fx.await("the line is there", () -> last().endsWith("Rolled over"));
  }

  @Test
  void whatIsShownIsCopied() {
    choose(LogLine.Level.ERROR);

    window().fire("log-copy");

    assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("09:30:02 ERROR Ada is gone\njava.io.IOException: gone");
    assertThat(test.ui().toasts().shown())
        .singleElement()
        .matches(t -> t.text().equals("2 lines copied"));
  }

  @Test
  void itsFolderIsOpened() {
    window().fire("log-folder");

    assertThat(test.dialogs().opened).containsExactly(folder);
  }

  @Test
  void everythingHasAName() {
    assertThat(Accessibility.findings(window().scene().getRoot())).isEmpty();
  }

  private TestWindow window() {
    return window.orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private void choose(LogLine.Level level) {
    Fx.run(() -> ((ComboBox<LogLine.Level>) window().find("log-level")).setValue(level));
  }

  private void search(String text) {
    Fx.run(() -> ((TextField) window().find("log-search")).setText(text));
  }

  private List<String> shown() {
    return Fx.get(() -> list().getItems().stream().map(LogLine::text).toList());
  }

  private String last() {
    return list().getItems().isEmpty() ? "" : list().getItems().getLast().text();
  }

  @SuppressWarnings("unchecked")
  private ListView<LogLine> list() {
    return (ListView<LogLine>) window().scene().lookup("#log-lines");
  }
}

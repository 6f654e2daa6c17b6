package io.innkeeper.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.OpenTab;
import io.innkeeper.desktop.testkit.Accessibility;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.Keys;
import io.innkeeper.desktop.testkit.TestWindow;
import io.innkeeper.desktop.text.Language;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The palette is used without a mouse. */
class CommandPaletteTest {

  private final SampleDesk sample = new SampleDesk(Language.ENGLISH);
  private final TestWindow window = TestWindow.show(() -> new StackPane(sample.shell()));

  @AfterEach
  void close() {
    Fx.run(() -> sample.desk().navigator().closeAll());
    window.close();
  }

  @Test
  void ctrlKOpensItAndEnterGoesWhereItSays() {
    window.focus("nav-log");
    window.press(KeyCode.K, Keys.SHORTCUT);
    assertThat(window.focused()).isEqualTo("palette-input");

    window.type("SETT");
    assertThat(titles()).containsExactly("Settings");
    window.press(KeyCode.ENTER);

    assertThat(inFront()).contains(Destination.of("settings"));
    assertThat(window.shows("palette-input")).isTrue(); // in the scene, but its layer is hidden
    assertThat(window.find("palette-input").getParent().getParent().isVisible()).isFalse();
  }

  @Test
  void aFeatureIsListedOnceWithItsShortcut() {
    open();

    assertThat(entries()).filteredOn(e -> e.title().equals("Settings")).hasSize(1);
    assertThat(entries()).extracting(PaletteEntry::detail).contains("Ctrl+,", "F1");
  }

  @Test
  void arrowsWalkThroughTheResultsAndRoundTheEnds() {
    open();
    int last = entries().size() - 1;
    assertThat(selected()).isZero();

    window.press(KeyCode.DOWN);
    assertThat(selected()).isEqualTo(1);
    window.press(KeyCode.UP);
    window.press(KeyCode.UP);
    assertThat(selected()).isEqualTo(last);
    window.press(KeyCode.TAB);
    assertThat(selected()).isZero();
    assertThat(window.focused()).isEqualTo("palette-input");
  }

  @Test
  void escapeGoesBackToWhereTheFocusWas() {
    window.focus("nav-log");
    window.press(KeyCode.K, Keys.SHORTCUT);

    window.press(KeyCode.ESCAPE);

    assertThat(window.focused()).isEqualTo("nav-log");
    assertThat(inFront()).isEmpty();
  }

  @Test
  void accentsAndTurkishLettersDoNotMatter() {
    Fx.run(() -> sample.desk().ui().messages().setLanguage(Language.TURKISH));
    open();

    window.type("BICIM");
    int folded = entries().size();
    Fx.run(() -> ((javafx.scene.control.TextField) window.find("palette-input")).clear());
    window.type("biçim");

    assertThat(entries()).hasSize(folded);
  }

  @Test
  void nothingFoundIsSaidAndEnterDoesNothing() {
    open();

    window.type("xyzzy");
    window.press(KeyCode.ENTER);

    assertThat(entries()).isEmpty();
    assertThat(window.texts()).contains("Nothing found");
    assertThat(inFront()).isEmpty();
  }

  @Test
  void everythingHasAName() {
    open();

    assertThat(Accessibility.findings(window.scene().getRoot())).isEmpty();
  }

  private void open() {
    Fx.run(sample.shell()::openPalette);
    Fx.settle();
  }

  private Optional<Destination> inFront() {
    return Fx.get(() ->
        Optional.ofNullable(sample.desk().navigator().selectedProperty().get())
            .map(OpenTab::destination));
  }

  private List<String> titles() {
    return entries().stream().map(PaletteEntry::title).toList();
  }

  private List<PaletteEntry> entries() {
    return Fx.get(() -> List.copyOf(list().getItems()));
  }

  private int selected() {
    return Fx.get(() -> list().getSelectionModel().getSelectedIndex());
  }

  @SuppressWarnings("unchecked")
  private ListView<PaletteEntry> list() {
    return (ListView<PaletteEntry>) window.find("palette-input").getParent().lookup(".list-view");
  }
}

package io.innkeeper.desktop.prefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

  private static final Key<Integer> ZOOM = new Key<>("zoom", Integer.class, 100);
  private static final Key<Window> WINDOW = new Key<>("window", Window.class, new Window("", 0));

  @TempDir private Path folder;
  private Path file = Path.of("");

  record Window(String title, int width) {}

  @BeforeEach
  void file() {
    file = folder.resolve("deep").resolve("preferences.json");
  }

  @Test
  void aValueIsItsDefaultUntilItIsChosen() {
    assertThat(new Preferences(file).get(ZOOM)).isEqualTo(100);
    assertThat(file).doesNotExist();
  }

  @Test
  void whatIsSetIsThereAtTheNextStart() {
    Preferences preferences = new Preferences(file);
    preferences.set(ZOOM, 120);
    preferences.set(WINDOW, new Window("Işıl", 1280));

    Preferences next = new Preferences(file);

    assertThat(next.get(ZOOM)).isEqualTo(120);
    assertThat(next.get(WINDOW)).isEqualTo(new Window("Işıl", 1280));
    assertThat(next.setAside()).isEmpty();
  }

  @Test
  void savingReplacesTheFileAndLeavesNothingBeside() throws IOException {
    Preferences preferences = new Preferences(file);
    preferences.set(ZOOM, 120);
    Path link = Files.createLink(folder.resolve("old.json"), file);

    preferences.set(ZOOM, 130);

    assertThat(link).content().contains("120"); // the old file was replaced, not written over
    assertThat(file).content().contains("130");
    assertThat(file.getParent()).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void anUnreadableFileIsKeptAsideAndSaid() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{\"zoom\": 12");

    Preferences preferences = new Preferences(file);

    Path aside = file.resolveSibling("preferences.json.unreadable");
    assertThat(preferences.setAside()).contains(aside);
    assertThat(aside).hasContent("{\"zoom\": 12");
    assertThat(preferences.get(ZOOM)).isEqualTo(100);

    preferences.set(ZOOM, 110);
    assertThat(new Preferences(file).get(ZOOM)).isEqualTo(110);
    assertThat(aside).exists();
  }

  @Test
  void aValueOfAnotherTypeGivesTheDefault() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{\"zoom\": {\"percent\": 12}}");

    assertThat(new Preferences(file).get(ZOOM)).isEqualTo(100);
  }

  @Test
  void valuesOfANewerVersionAreKept() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{\"of-tomorrow\": [1, 2]}");

    new Preferences(file).set(ZOOM, 90);

    assertThat(file).content().contains("of-tomorrow").contains("90");
  }
}

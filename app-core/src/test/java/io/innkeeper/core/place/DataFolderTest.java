package io.innkeeper.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {

  private static final Path HOME = Path.of("/home/ayşe");

  @Test
  void eachSystemHasItsUsualFolder() {
    assertThat(usual(Os.LINUX, Map.of())).hasToString("/home/ayşe/.local/share/innkeeper");
    assertThat(usual(Os.LINUX, Map.of("XDG_DATA_HOME", "/data"))).hasToString("/data/innkeeper");
    assertThat(usual(Os.MAC, Map.of()))
        .hasToString("/home/ayşe/Library/Application Support/Innkeeper");
    assertThat(usual(Os.WINDOWS, Map.of("LOCALAPPDATA", "/local"))).hasToString("/local/Innkeeper");
  }

  @Test
  void aRelativeXdgFolderIsIgnored() {
    assertThat(usual(Os.LINUX, Map.of("XDG_DATA_HOME", "data")))
        .hasToString("/home/ayşe/.local/share/innkeeper");
  }

  @Test
  void rootKeepsItsDataWhereTheServersAccountCanGo() {
    assertThat(DataFolder.usual(Os.LINUX, Map.<String, String>of()::get, HOME, true))
        .hasToString("/var/lib/innkeeper");
  }

  @Test
  void aNamedFolderWins() {
    Map<String, String> environment = Map.of("INNKEEPER_DATA", "/srv/konak", "XDG_DATA_HOME", "/d");
    assertThat(usual(Os.LINUX, environment)).hasToString("/srv/konak");
    assertThat(DataFolder.usual(Os.LINUX, environment::get, HOME, true)).hasToString("/srv/konak");
  }

  @Test
  void theSystemsNameIsReadInAnyLocale() {
    assertThat(Os.of("WINDOWS 11")).isEqualTo(Os.WINDOWS);
    assertThat(Os.of("Mac OS X")).isEqualTo(Os.MAC);
    assertThat(Os.of("Linux")).isEqualTo(Os.LINUX);
  }

  private static Path usual(Os os, Map<String, String> environment) {
    return DataFolder.usual(os, environment::get, HOME, false);
  }
}

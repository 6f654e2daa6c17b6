package io.innkeeper.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What can be seen in the sources alone. */
@Tag("structure")
class SourcesTest {

  private static final int LONGEST = 300;

  @Test
  void noFileIsLongerThanThreeHundredLines() {
    assertThat(Sources.all().stream().filter(source -> source.text().lines().count() > LONGEST))
        .extracting(Sources.Source::file)
        .isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    List<Path> packages =
        Sources.all().stream().map(source -> source.file().getParent()).distinct().toList();
    assertThat(packages).isNotEmpty();
    assertThat(packages)
        .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
  }

  @Test
  void nothingIsLeftUnfinished() {
    assertThat(Sources.all())
        .noneMatch(source -> source.text().contains("TO" + "DO"))
        .noneMatch(source -> source.text().contains("FIX" + "ME"));
  }
}

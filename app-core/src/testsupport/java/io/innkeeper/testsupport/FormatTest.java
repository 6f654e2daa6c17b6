package io.innkeeper.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every Java file of this module looks as google-java-format writes it.
 *
 * <p>A test, not a Spotless step: the formatter reads the syntax tree of the compiler it runs on,
 * and Maven may run on a JDK that does not know Java 25, while tests always run on 25. {@code mvn
 * -Pformat test} rewrites the files.
 */
@Tag("structure")
public class FormatTest {

  @Test
  void everyFileIsFormatted() throws IOException {
    boolean fix = Boolean.getBoolean("format.fix");
    List<Path> different = new ArrayList<>();
    int seen = 0;
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        seen++;
        String is = Files.readString(file);
        String wanted = formatted(file, is);
        if (!is.equals(wanted)) {
          if (fix) {
            Files.writeString(file, wanted);
          } else {
            different.add(file);
          }
        }
      }
    }
    assertThat(seen).isPositive();
    assertThat(different).as("rewrite these with: mvn -Pformat test").isEmpty();
  }

  private static String formatted(Path file, String source) {
    try {
      String imports =
          ImportOrderer.reorderImports(
              RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.GOOGLE);
      return new Formatter().formatSource(imports);
    } catch (FormatterException e) {
      throw new AssertionError(file + ": " + e.getMessage(), e);
    }
  }
}

package io.innkeeper.desktop.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text exists once in both languages, is used, and none stands in a source. */
class TextsGuardTest {

  private static final Path RESOURCES = Path.of("src/main/resources/io/innkeeper/desktop");
  private static final Path SOURCES = Path.of("src/main/java/io/innkeeper/desktop");
  private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
  private static final Pattern LITERAL =
      Pattern.compile(
          "(?:new (?:Label|Button|CheckBox|MenuItem|Menu|Tab|Tooltip|TitledPane|Text)\\(\\s*"
              + "|setText\\(|setPromptText\\(|setTitle\\(|setAccessibleText\\()\"[^\"]*\\p{L}");

  @Test
  void bothLanguagesHaveTheSameKeysAndPlaceholders() {
    for (Path english : bundles()) {
      Map<String, String> en = read(english);
      Map<String, String> tr = read(turkish(english));

      assertThat(tr.keySet()).as(english.toString()).isEqualTo(en.keySet());
      en.forEach((key, text) ->
          assertThat(placeholders(tr.get(key))).as(key).isEqualTo(placeholders(text)));
    }
  }

  @Test
  void everyKeyThatIsAskedForExists() {
    Set<String> keys = allKeys();
    Set<String> areas = keys.stream().map(TextsGuardTest::area).collect(Collectors.toSet());

    assertThat(literals())
        .filteredOn(l -> areas.contains(area(l)) && !keys.contains(l) && !isPrefix(l, keys))
        .isEmpty();
  }

  @Test
  void everyKeyIsUsed() {
    Set<String> literals = literals();

    assertThat(allKeys())
        .filteredOn(key ->
            !key.startsWith("error.")
                && Stream.iterate(key, k -> k.contains("."), TextsGuardTest::parent)
                    .noneMatch(literals::contains))
        .isEmpty();
  }

  @Test
  void noTextStandsInASource() {
    List<String> found = new ArrayList<>();
    sources()
        .forEach(source -> {
          Matcher literal = LITERAL.matcher(text(source));
          while (literal.find()) {
            found.add(source.getFileName() + ": " + literal.group());
          }
        });

    assertThat(found).isEmpty();
  }

  private static Set<String> literals() {
    Set<String> found = new HashSet<>();
    sources()
        .forEach(source -> KEY.matcher(text(source)).results().forEach(m -> found.add(m.group(1))));
    return found;
  }

  private static boolean isPrefix(String literal, Set<String> keys) {
    return keys.stream().anyMatch(k -> k.startsWith(literal + "."));
  }

  private static Set<String> allKeys() {
    return bundles().stream().flatMap(b -> read(b).keySet().stream()).collect(Collectors.toSet());
  }

  private static String parent(String key) {
    return key.substring(0, key.lastIndexOf('.'));
  }

  private static String area(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private static List<Path> bundles() {
    return walk(RESOURCES).filter(f -> f.endsWith("messages.properties")).toList();
  }

  private static Stream<Path> sources() {
    return walk(SOURCES).filter(f -> f.toString().endsWith(".java"));
  }

  private static Path turkish(Path english) {
    return english.resolveSibling("messages_tr.properties");
  }

  private static Map<String, String> read(Path file) {
    Map<String, String> entries = new TreeMap<>();
    for (String line : text(file).lines().toList()) {
      int equals = line.indexOf('=');
      if (!line.startsWith("#") && equals > 0) {
        String key = line.substring(0, equals).strip();
        String before = entries.put(key, line.substring(equals + 1).strip());
        assertThat(before).as("%s stands twice in %s", key, file).isNull();
      }
    }
    return entries;
  }

  private static Set<String> placeholders(String pattern) {
    return new MessageFormat(pattern, Locale.ENGLISH).getArgumentNames();
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

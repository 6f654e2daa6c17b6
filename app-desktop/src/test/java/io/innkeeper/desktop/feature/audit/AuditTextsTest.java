package io.innkeeper.desktop.feature.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every action that the core records has a name that people understand. */
class AuditTextsTest {

  private static final Path CORE = Path.of("..", "app-core", "src/main/java/io/innkeeper/core");
  private static final Path ERRORS =
      Path.of("..", "app-core", "src/main/resources/io/innkeeper/core/errors.properties");
  private static final Path TEXTS =
      Path.of("src/main/resources/io/innkeeper/desktop/feature/audit/messages.properties");
  private static final Pattern LITERAL = Pattern.compile("\"(([a-z-]+)\\.[a-z-]+[a-z])\"");
  private static final Pattern RECORDED =
      Pattern.compile(
          "\\brecord\\(\\s*\\w+(?:\\(\\)|\\.\\w+\\(\\))*,\\s*\"([a-z-]+\\.[a-z-]+[a-z])\"");
  private static final Pattern PROCESS =
      Pattern.compile("(?:PROCESS|NAME|KIND) = \"([a-z-]+\\.[a-z-]+)\"");

  private static final Pattern SETTING =
      Pattern.compile("SettingDefinition\\.of\\(\\s*\"([a-z.-]+)\"");

  private final Set<String> texts = read(TEXTS);

  @Test
  void everyActionHasAName() {
    Set<String> recorded = literals(RECORDED);
    Set<String> modules =
        recorded.stream()
            .map(AuditTextsTest::module)
            .collect(Collectors.toCollection(TreeSet::new));
    modules.addAll(AuditFilters.MODULES);
    Set<String> others = new TreeSet<>(read(ERRORS));
    others.addAll(literals(PROCESS));
    others.addAll(literals(SETTING));
    Set<String> actions = new TreeSet<>(recorded);
    literals(LITERAL).stream()
        .filter(l -> modules.contains(module(l)) && !others.contains(l))
        .forEach(actions::add);

    assertThat(actions).contains("plans.edited", "customers.suspended", "run.cancel-asked");
    assertThat(actions.stream().filter(a -> !texts.contains(key(a))).map(AuditTextsTest::line))
        .as("Add to audit/messages.properties and messages_tr.properties")
        .isEmpty();
  }

  @Test
  void everyModuleThatRecordsCanBeFilteredBy() {
    assertThat(AuditFilters.MODULES)
        .containsAll(literals(RECORDED).stream().map(AuditTextsTest::module).toList());
  }

  private static String key(String action) {
    return "audit.action." + action.replace('.', '-');
  }

  private static String line(String action) {
    return key(action) + " = …";
  }

  private static String module(String action) {
    return action.substring(0, action.indexOf('.'));
  }

  private static Set<String> literals(Pattern pattern) {
    try (Stream<Path> files = Files.walk(CORE)) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .flatMap(f -> pattern.matcher(text(f)).results().map((MatchResult m) -> m.group(1)))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> read(Path file) {
    Properties entries = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      entries.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries.stringPropertyNames();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

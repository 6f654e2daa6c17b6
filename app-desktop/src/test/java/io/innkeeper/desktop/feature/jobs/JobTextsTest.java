package io.innkeeper.desktop.feature.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every process and every step of the core has a name that people understand. */
class JobTextsTest {

  private static final Path CORE = Path.of("..", "app-core", "src/main/java/io/innkeeper/core");
  private static final Path TEXTS =
      Path.of("src/main/resources/io/innkeeper/desktop/feature/jobs/messages.properties");
  private static final Pattern PROCESS =
      Pattern.compile("(?:PROCESS|NAME) = \"([a-z-]+\\.[a-z-]+)\"");
  private static final Pattern STEP =
      Pattern.compile("String name\\(\\) \\{\\s*return \"([a-z-]+)\"");

  private final Set<String> keys = keys();

  @Test
  void everyProcessHasAName() {
    Set<String> processes = processes("RunProcess<", "extends Question<");

    assertThat(processes).contains("domains.apply", "sandbox.load-sample");
    assertThat(processes)
        .as("Add to jobs/messages.properties: jobs.process.<name> = …")
        .allSatisfy(p -> assertThat(keys).contains("jobs.process." + p.replace('.', '-')));
  }

  @Test
  void everyStepHasAName() {
    Set<String> steps = new TreeSet<>();
    for (Path source : sources("RunStep<")) {
      String module = module(source);
      STEP.matcher(text(source)).results().forEach(m -> steps.add(module + "/" + m.group(1)));
    }

    assertThat(steps).contains("domains/verify", "domains/records", "sandbox/catalog");
    assertThat(steps)
        .as("Add to jobs/messages.properties: jobs.step.<process>.<step> = …")
        .allMatch(this::hasText);
  }

  @Test
  void everyProcessThatIsListedCanBeFilteredBy() {
    Set<String> listed = processes("implements RunProcess<");

    assertThat(RunColumns.PROCESSES)
        .containsAll(listed.stream().map(p -> p.replace('.', '-')).toList());
  }

  private boolean hasText(String step) {
    String module = step.substring(0, step.indexOf('/'));
    String name = step.substring(step.indexOf('/') + 1);
    return keys.stream()
        .anyMatch(k -> k.startsWith("jobs.step." + module + "-") && k.endsWith("." + name));
  }

  private static Set<String> processes(String... marks) {
    Set<String> names = new TreeSet<>();
    for (Path source : sources(marks)) {
      Matcher name = PROCESS.matcher(text(source));
      if (name.find()) {
        names.add(name.group(1));
      }
    }
    return names;
  }

  private static List<Path> sources(String... marks) {
    try (Stream<Path> files = Files.walk(CORE)) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .filter(f -> !module(f).equals("jobs"))
          .filter(f -> Stream.of(marks).anyMatch(text(f)::contains))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String module(Path source) {
    return CORE.relativize(source).getName(0).toString();
  }

  private static Set<String> keys() {
    Properties texts = new Properties();
    try (var in = Files.newBufferedReader(TEXTS)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts.stringPropertyNames().stream().collect(Collectors.toSet());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

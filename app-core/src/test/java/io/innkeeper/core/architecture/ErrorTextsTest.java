package io.innkeeper.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every code that the core can answer with is a sentence in both languages. */
@Tag("structure")
class ErrorTextsTest {

  private static final Path TEXTS = Path.of("src/main/resources/io/innkeeper/core");

  private static final Pattern THROWN =
      Pattern.compile(
          "(?:new (?:Conflict|Denied|NotFound|Unavailable)|Outcome\\s*\\.(?:failed|retry)"
              + "|DnsFailure\\s*\\.(?:lasting|passing|unknown))"
              + "\\(\\s*\"([a-z][a-z0-9.-]+)\"");

  private static final Pattern OF_A_FIELD =
      Pattern.compile(
          "(?:new Invalid|Problem\\s*\\.of|new Problem)\\(\\s*[^,()]+,\\s*\"([a-z][a-z0-9.-]+)\"");

  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*\\.[a-z0-9.-]+)\"");

  @Test
  void everyCodeHasASentenceInBothLanguages() throws IOException {
    Properties english = texts("errors.properties");
    Properties turkish = texts("errors_tr.properties");
    assertThat(english.stringPropertyNames()).isNotEmpty();
    assertThat(turkish.stringPropertyNames())
        .as("errors_tr.properties has the keys of errors.properties")
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    Set<String> missing = new TreeSet<>(thrown());
    missing.removeAll(english.stringPropertyNames());
    assertThat(missing).as("codes without a line in errors.properties").isEmpty();
  }

  @Test
  void noSentenceIsUnused() throws IOException {
    Set<String> unused = new TreeSet<>(texts("errors.properties").stringPropertyNames());
    String all = sources().collect(Collectors.joining());
    unused.removeIf(code -> all.contains('"' + code + '"'));
    assertThat(unused).isEmpty();
  }

  @Test
  void bothLanguagesNameTheSameValues() throws IOException {
    Properties english = texts("errors.properties");
    Properties turkish = texts("errors_tr.properties");
    for (String code : english.stringPropertyNames()) {
      assertThat(placeholders(turkish.getProperty(code)))
          .as(code)
          .isEqualTo(placeholders(english.getProperty(code)));
    }
  }

  private static Set<String> thrown() {
    Set<String> codes = new TreeSet<>();
    for (String source : sources().toList()) {
      collect(THROWN, source, codes);
      collect(OF_A_FIELD, source, codes);
      for (String line : source.lines().filter(l -> l.contains(".unless(")).toList()) {
        collect(LITERAL, line, codes);
      }
    }
    return codes;
  }

  private static void collect(Pattern pattern, String source, Set<String> codes) {
    Matcher matcher = pattern.matcher(source);
    while (matcher.find()) {
      codes.add(matcher.group(1));
    }
  }

  /** As ICU reads them: what stands in the branches of a choice is text. */
  private static Set<String> placeholders(String sentence) {
    MessagePattern pattern = new MessagePattern(sentence);
    return IntStream.range(0, pattern.countParts())
        .mapToObj(pattern::getPart)
        .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
        .map(pattern::getSubstring)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties texts(String name) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(TEXTS.resolve(name))) {
      texts.load(reader);
    }
    return texts;
  }

  private static Stream<String> sources() {
    return Sources.all().stream().map(Sources.Source::text);
  }
}

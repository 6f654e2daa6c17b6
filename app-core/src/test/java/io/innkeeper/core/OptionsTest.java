package io.innkeeper.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.NodeRole;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

  @Test
  void withoutOptionsAServiceListensOnLoopback() {
    Options options = Options.of();
    assertThat(options.role()).isEqualTo(NodeRole.SERVICE);
    assertThat(options.address()).isEqualTo("127.0.0.1");
    assertThat(options.port()).isEqualTo(Options.DEFAULT_PORT);
    assertThat(options.headless()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "--port=70000, 70000 is no port",
    "--port=many, many is no port",
    "--role=boss, boss is no role",
    "--colour=red, Known are: --headless",
    "start, Known are: --headless"
  })
  void aBadOptionSaysWhatWouldBeRight(String option, String sentence) {
    assertThatThrownBy(() -> Options.of(option))
        .isInstanceOfSatisfying(
            CoreException.class,
            refused -> assertThat(new Sentences(Locale.ENGLISH).of(refused)).contains(sentence));
  }

  @Test
  void aBadOptionEndsTheProcessWithStatusTwo() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int status = Headless.run(new PrintStream(said, true, StandardCharsets.UTF_8), "--port=none");
    assertThat(status).isEqualTo(2);
    assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("--port: none");
  }

  @Test
  void anUnknownPlaceNamesTheKnownOnes(@TempDir Path data) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int status =
        Headless.run(
            new PrintStream(said, true, StandardCharsets.UTF_8),
            "--profile=Ankara",
            "--data=" + data);
    assertThat(status).isEqualTo(2);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("Ankara").contains("Innkeeper");
  }
}

package io.innkeeper.core.place;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One finished call of a program.
 *
 * @param exit 0 when it did what it was asked
 * @param output everything it said, in English whatever the user's language
 */
record Tool(int exit, String output) {

  private static final Logger LOG = LoggerFactory.getLogger(Tool.class);
  private static final Duration PATIENCE = Duration.ofMinutes(6);

  boolean isDone() {
    return exit == 0;
  }

  static Tool run(List<String> command) throws IOException {
    return run(command, "");
  }

  /** Runs the command and gives it this to read. */
  static Tool run(List<String> command, String input) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(k -> k.startsWith("LC_") || k.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    if (Os.current() != Os.WINDOWS) {
      // Ours may be one that the server's account cannot enter.
      builder.directory(Path.of("/").toFile());
    }
    Process process = builder.start();
    try (OutputStream to = process.getOutputStream()) {
      to.write(input.getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Thread reader = Thread.ofVirtual().start(() -> copy(process.getInputStream(), said));
    try {
      boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly().waitFor();
      }
      // On Windows the server inherits the pipe: its end never comes.
      reader.join(Duration.ofSeconds(1));
      return new Tool(ended ? process.exitValue() : -1, said.toString(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("interrupted").initCause(e);
    }
  }

  private static void copy(InputStream from, OutputStream to) {
    try (from) {
      from.transferTo(to);
    } catch (IOException e) {
      LOG.debug("Reading what a program says", e);
    }
  }
}

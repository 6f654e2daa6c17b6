package io.innkeeper.core.sandbox;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * Runs a sandbox as a process of its own: {@code --port=}, {@code --dns-port=}, {@code --state=} (a
 * file), {@code --limit=} (calls) and {@code --window=} (seconds). Prints where it listens.
 */
public final class SandboxMain {

  private SandboxMain() {}

  /** Runs until the process is ended. */
  public static void main(String[] args) throws InterruptedException {
    SandboxOptions options = SandboxOptions.defaults();
    for (String arg : args) {
      int equals = arg.indexOf('=');
      String value = arg.substring(equals + 1);
      options =
          switch (equals < 0 ? arg : arg.substring(0, equals)) {
            case "--port" -> options.withPorts(Integer.parseInt(value), options.dnsPort());
            case "--dns-port" -> options.withPorts(options.port(), Integer.parseInt(value));
            case "--state" -> options.withStateFile(Path.of(value));
            case "--limit" -> options.withLimit(Integer.parseInt(value), options.window());
            case "--window" ->
                options.withLimit(
                    options.callsPerWindow(), Duration.ofSeconds(Long.parseLong(value)));
            default -> throw new IllegalArgumentException("Unknown: " + arg);
          };
    }
    try (SandboxProvider sandbox = SandboxProvider.start(options)) {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      out.println("api=" + sandbox.address());
      out.println("dns=127.0.0.1:" + sandbox.dns().getPort());
      new CountDownLatch(1).await();
    }
  }
}

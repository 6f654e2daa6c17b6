package io.innkeeper.core.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sandbox as a process of its own, killed without warning. */
class SandboxProcessTest {

  private static final String TOKEN = "t".repeat(40);

  @Test
  void aKillLosesNothingThatWasAnswered(@TempDir Path folder) throws Exception {
    Path state = folder.resolve("state.json");
    try (Running first = new Running(state)) {
      String account =
          first.control.call("POST", "/accounts", Map.of("name", "A")).json().path("id").asString();
      first.control.call(
          "POST",
          "/tokens",
          Map.of("value", TOKEN, "rights", SandboxRight.values(), "accounts", List.of()));
      String zone =
          first
              .control
              .call("POST", "/zones", Map.of("domain", "acme.com", "account", account))
              .json()
              .path("id")
              .asString();
      for (int i = 0; i < 20; i++) {
        assertThat(
                first
                    .api
                    .call(
                        "POST",
                        "/zones/" + zone + "/dns_records",
                        Map.of("type", "A", "name", "h" + i, "content", "192.0.2.1"))
                    .status())
            .isEqualTo(200);
      }
    }
    try (Running second = new Running(state)) {
      assertThat(second.control.get("/effects").json().size()).isEqualTo(21);
      String zone = second.api.get("/zones").result().path(0).path("id").asString();
      assertThat(second.api.get("/zones/" + zone + "/dns_records").result().size()).isEqualTo(20);
    }
  }

  /** One process; closing it is a kill. */
  private static final class Running implements AutoCloseable {
    private final Process process;
    private final SandboxClient api;
    private final SandboxClient control;

    Running(Path state) throws IOException {
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx200m",
                  "-cp",
                  System.getProperty("java.class.path"),
                  SandboxMain.class.getName(),
                  "--state=" + state)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String address = null;
      BufferedReader lines = process.inputReader();
      for (String line = lines.readLine(); address == null; line = lines.readLine()) {
        if (line == null) {
          throw new AssertionError("The sandbox did not start");
        }
        address = line.startsWith("api=") ? line.substring("api=".length()) : null;
      }
      URI uri = URI.create(address);
      api = new SandboxClient(uri, TOKEN);
      control = new SandboxClient(uri.resolve("/sandbox"), TOKEN);
    }

    @Override
    public void close() {
      api.close();
      control.close();
      process.destroyForcibly().onExit().join();
    }
  }
}

package io.innkeeper.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program without a window, as a process of its own. */
class HeadlessTest {

  @Test
  void itSaysWhereItListensAnswersAndEndsCleanlyWithItsDatabase()
      throws IOException, InterruptedException {
    Path data = Path.of("target", "headless ğüşİ").toAbsolutePath();
    Process process = start(data);
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      List<String> said = new ArrayList<>();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        said.add(line);
        if (line.startsWith("Stop it")) {
          break;
        }
      }
      assertThat(said).anyMatch(line -> line.startsWith("Database: jdbc:postgresql://127.0.0.1:"));
      String api =
          said.stream()
              .filter(line -> line.startsWith("Innkeeper listens on "))
              .findFirst()
              .orElseThrow(() -> new AssertionError(said))
              .substring("Innkeeper listens on ".length());

      for (String path : List.of("/health", "/ready", "/live")) {
        HttpResponse<String> answer = get(api + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.body()).as(path).contains("\"UP\"");
      }
      assertThat(get(api + "/env").statusCode()).isEqualTo(404);

      process.destroy();
      assertThat(process.waitFor()).isEqualTo(143);
      assertThat(databaseOf(data)).as("the database ended too").isFalse();
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process start(Path data) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Headless.class.getName(),
            "--data=" + data,
            "--port=0")
        .redirectErrorStream(true)
        .start();
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(address)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  /** Whether a server process of this folder is left. */
  private static boolean databaseOf(Path data) throws IOException {
    return Files.exists(data.resolve("pg18").resolve("postmaster.pid"));
  }
}

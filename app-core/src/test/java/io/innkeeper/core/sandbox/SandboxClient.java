package io.innkeeper.core.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Calls the sandbox as any HTTP client would, with nothing between test and wire. */
final class SandboxClient implements AutoCloseable {

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI base;
  private final String authorization;

  SandboxClient(URI base, String token) {
    this.base = base;
    this.authorization = "Bearer " + token;
  }

  Reply get(String path) throws IOException {
    return call("GET", path, "");
  }

  Reply call(String method, String path, Map<String, ?> body) throws IOException {
    return call(method, path, Json.MAPPER.writeValueAsString(body));
  }

  Reply call(String method, String path, String body) throws IOException {
    try {
      HttpResponse<String> response =
          http.send(
              HttpRequest.newBuilder(URI.create(base + path))
                  .header("Authorization", authorization)
                  .method(method, HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      return new Reply(response);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }

  record Reply(HttpResponse<String> response) {

    int status() {
      return response.statusCode();
    }

    JsonNode json() {
      return Json.MAPPER.readTree(response.body());
    }

    JsonNode result() {
      return json().path("result");
    }

    String id() {
      return result().path("id").asString("");
    }

    int errorCode() {
      return json().path("errors").path(0).path("code").asInt(0);
    }

    int rule() {
      return json().path("errors").path(0).path("error_chain").path(0).path("code").asInt(0);
    }

    Optional<String> header(String name) {
      return response.headers().firstValue(name);
    }
  }
}

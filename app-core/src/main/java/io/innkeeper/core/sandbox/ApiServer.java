package io.innkeeper.core.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Carries one HTTP call through faults, rate limit, access and routing to its answer. */
final class ApiServer {

  static final String PREFIX = "/client/v4";

  private final Router router;
  private final AccessApi access;
  private final RateLimit limit;
  private final Faults faults;
  private final CallLog log;

  ApiServer(World world, RateLimit limit, Faults faults, CallLog log) {
    this.router = new Router(world);
    this.access = new AccessApi(world);
    this.limit = limit;
    this.faults = faults;
    this.log = log;
  }

  void handle(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestMethod();
    String path = exchange.getRequestURI().getRawPath().substring(PREFIX.length());
    String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Fault fault = faults.hit(method, path);
    SandboxToken token = null;
    Answer answer;
    try {
      before(fault);
      token = access.tokenOf(exchange.getRequestHeaders().getFirst("Authorization"), path);
      RateLimit.Standing standing = limit.take(token.id());
      exchange.getResponseHeaders().set("Ratelimit", standing.header());
      exchange.getResponseHeaders().set("Ratelimit-Policy", limit.policyHeader());
      if (!standing.allowed()) {
        exchange.getResponseHeaders().set("Retry-After", String.valueOf(standing.reset()));
        throw tooMany();
      }
      answer = router.answer(Request.of(method, path, query, body, token));
    } catch (Refusal refusal) {
      answer = Answer.refused(refusal);
    }
    String text = text(answer, fault);
    log.add(
        method,
        path,
        query,
        body,
        token == null ? null : token.id(),
        text == null ? 0 : answer.status(),
        text == null ? "" : text,
        fault);
    if (text == null) {
      exchange.close();
    } else {
      send(exchange, answer.status(), text);
    }
  }

  static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void before(@Nullable Fault fault) {
    if (fault == null) {
      return;
    }
    switch (fault.kind()) {
      case TOO_MANY -> throw tooMany();
      case SERVER_ERROR -> throw new Refusal(500, 10001, "Internal server error");
      case LOST_CALL -> throw new Refusal(500, 10001, "Never sent");
      case DELAY -> pause(fault);
      case LOST_ANSWER, WRONG_JSON -> {}
    }
  }

  private static void pause(Fault fault) {
    try {
      Thread.sleep(fault.delay());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** What goes over the wire; {@code null} where the connection is cut. */
  private static @Nullable String text(Answer answer, @Nullable Fault fault) {
    return switch (fault == null ? Fault.Kind.DELAY : fault.kind()) {
      case LOST_CALL, LOST_ANSWER -> null;
      case WRONG_JSON -> "<html><body>Please stand by</body></html>";
      case DELAY, TOO_MANY, SERVER_ERROR -> Json.MAPPER.writeValueAsString(answer.body());
    };
  }

  private static Refusal tooMany() {
    return new Refusal(429, 10429, "Please wait and consider throttling your request speed");
  }
}

package io.innkeeper.core.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The control over HTTP, for tests of more than one process: {@code POST /sandbox/accounts}, {@code
 * tokens}, {@code zones}, {@code records}, {@code name-servers}, {@code faults}; {@code GET
 * /sandbox/calls}, {@code effects}; {@code DELETE /sandbox/calls}, {@code faults}.
 */
final class ControlServer {

  static final String PREFIX = "/sandbox/";

  private final SandboxControl control;

  ControlServer(SandboxControl control) {
    this.control = control;
  }

  void handle(HttpExchange exchange) throws IOException {
    String what = exchange.getRequestURI().getPath().substring(PREFIX.length());
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    int status = 200;
    Object answer;
    try {
      answer =
          switch (exchange.getRequestMethod()) {
            case "GET" -> read(what);
            case "POST" -> write(what, body);
            case "DELETE" -> forget(what);
            default -> throw new IllegalArgumentException("GET, POST or DELETE");
          };
    } catch (IllegalArgumentException | JacksonException e) {
      status = 400;
      answer = Map.of("error", String.valueOf(e.getMessage()));
    }
    ApiServer.send(exchange, status, Json.MAPPER.writeValueAsString(answer));
  }

  private Object read(String what) {
    return switch (what) {
      case "calls" -> control.calls();
      case "effects" -> control.effects();
      default -> throw new IllegalArgumentException("calls or effects");
    };
  }

  private Object forget(String what) {
    switch (what) {
      case "calls" -> control.clearCalls();
      case "faults" -> control.clearFaults();
      default -> throw new IllegalArgumentException("calls or faults");
    }
    return Map.of();
  }

  private Object write(String what, String body) {
    return switch (what) {
      case "accounts" -> Map.of("id", control.addAccount(read(body, NewAccount.class).name()));
      case "tokens" -> {
        NewToken token = read(body, NewToken.class);
        control.putToken(token.value(), token.rights(), token.accounts().toArray(String[]::new));
        yield Map.of();
      }
      case "zones" -> {
        NewZone zone = read(body, NewZone.class);
        yield Map.of("id", control.addZone(zone.domain(), zone.account()));
      }
      case "records" -> {
        NewRecord made = read(body, NewRecord.class);
        yield Map.of("id", control.addRecord(made.domain(), made.fields()));
      }
      case "name-servers" -> {
        NameServers set = read(body, NameServers.class);
        control.setNameServers(set.domain(), set.servers());
        yield Map.of();
      }
      case "faults" -> {
        control.addFault(read(body, Fault.class));
        yield Map.of();
      }
      default -> throw new IllegalArgumentException("Nothing to write at " + what);
    };
  }

  private static <T> T read(String body, Class<T> type) {
    JsonNode node = Json.MAPPER.readTree(body);
    return Json.MAPPER.treeToValue(node, type);
  }

  private record NewAccount(String name) {}

  private record NewToken(String value, Set<SandboxRight> rights, List<String> accounts) {}

  private record NewZone(String domain, String account) {}

  private record NewRecord(String domain, Map<String, Object> fields) {}

  private record NameServers(String domain, List<String> servers) {}
}

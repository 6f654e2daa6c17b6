package io.innkeeper.testsupport;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares calls and answers with a provider's published description of its API.
 *
 * <p>The descriptions are not part of the project: {@code -Dinnkeeper.contracts} names their
 * folder, {@code ../shared/contracts} beside the repository otherwise. A test that needs one is
 * skipped, visibly, where it is missing.
 */
public final class ContractCheck {

  private static final String ROOT = "https://contract.invalid/api";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Newer than the description, which knows only its parts. */
  private static final Pattern BATCH = Pattern.compile("/zones/[^/]+/dns_records/batch");

  private static final String RECORD_REQUEST = "/components/schemas/dns-records_dns-record_req";

  private final JsonNode description;
  private final SchemaRegistry schemas;

  private ContractCheck(String text) {
    description = MAPPER.readTree(text);
    schemas =
        SchemaRegistry.withDefaultDialect(
            Dialects.getOpenApi30(),
            builder ->
                builder
                    .schemas(Map.of(ROOT, text))
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  }

  /** Whether there is a description to check against. */
  public static boolean isPresent() {
    return Files.isReadable(folder().resolve("cloudflare-v4.json"));
  }

  /** Cloudflare's API v4; skips the calling test where the description is missing. */
  public static ContractCheck cloudflare() {
    Path file = folder().resolve("cloudflare-v4.json");
    assumeTrue(Files.isReadable(file), "No " + file + ": name it by -Dinnkeeper.contracts");
    try {
      return new ContractCheck(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    String named = System.getProperty("innkeeper.contracts");
    Path here = Path.of("").toAbsolutePath();
    Path repository = Files.isDirectory(here.resolve("app-core")) ? here : here.resolve("..");
    return repository.resolve(named == null ? "../shared/contracts" : named).normalize();
  }

  /**
   * What in the call or its answer breaks the description; empty if nothing does. Answers of status
   * 0 (none came) and from 500 up are not described.
   */
  public List<String> breaches(Exchange exchange) {
    List<String> found = new ArrayList<>();
    if (BATCH.matcher(exchange.path).matches()) {
      JsonNode body = MAPPER.readTree(exchange.body);
      for (String list : List.of("posts", "patches", "puts")) {
        body.path(list).forEach(each -> check("batch " + list, RECORD_REQUEST, each, found));
      }
      return found;
    }
    String template = template(exchange.path);
    String method = exchange.method.toLowerCase(Locale.ROOT);
    JsonNode operation = description.path("paths").path(template).path(method);
    if (operation.isMissingNode()) {
      return List.of("not described: " + exchange.method + " " + exchange.path);
    }
    String at = "/paths/" + escaped(template) + "/" + method;
    checkQuery(exchange, operation, at, found);
    checkBody(exchange, operation, at, found);
    checkAnswer(exchange, operation, at, found);
    return found.stream().map(each -> exchange.method + " " + exchange.path + ": " + each).toList();
  }

  private String template(String path) {
    return description.path("paths").propertyNames().stream()
        .filter(each -> path.matches(each.replaceAll("\\{[^}]+}", "[^/]{1,64}")))
        .min(Comparator.comparingInt(each -> each.split("\\{", -1).length))
        .orElse("");
  }

  private void checkQuery(Exchange exchange, JsonNode operation, String at, List<String> found) {
    if (exchange.query.isEmpty()) {
      return;
    }
    for (String pair : exchange.query.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      String name = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
      String value = URLDecoder.decode(parts.length < 2 ? "" : parts[1], StandardCharsets.UTF_8);
      JsonNode parameters = operation.path("parameters");
      int index = 0;
      while (index < parameters.size()
          && !(parameters.get(index).path("name").asString("").equals(name)
              && parameters.get(index).path("in").asString("").equals("query"))) {
        index++;
      }
      if (index == parameters.size()) {
        found.add("query parameter not described: " + name);
      } else {
        JsonNode typed =
            value.matches("-?\\d+|true|false") ? MAPPER.readTree(value) : MAPPER.valueToTree(value);
        check("query " + name, at + "/parameters/" + index + "/schema", typed, found);
      }
    }
  }

  private void checkBody(Exchange exchange, JsonNode operation, String at, List<String> found) {
    JsonNode described = operation.path("requestBody");
    if (exchange.body.isEmpty()) {
      if (described.path("required").asBoolean(false)) {
        found.add("body is missing");
      }
    } else if (described.isMissingNode()) {
      found.add("body is not described");
    } else {
      JsonNode body = MAPPER.readTree(exchange.body);
      if (described.path("content").path("application/json").has("schema")) {
        check("body", at + "/requestBody/content/application~1json/schema", body, found);
      }
    }
  }

  private void checkAnswer(Exchange exchange, JsonNode operation, String at, List<String> found) {
    if (exchange.status == 0 || exchange.status >= 500) {
      return;
    }
    JsonNode responses = operation.path("responses");
    String key = exchange.status < 300 ? "200" : responses.has("4XX") ? "4XX" : "4xx";
    String schema = at + "/responses/" + key + "/content/application~1json/schema";
    JsonNode node = responses.path(key).path("content").path("application/json").path("schema");
    if (exchange.status >= 400 && node.has("allOf")) {
      // The description asks a failure to be a success too: only its last part can be meant.
      schema += "/allOf/" + (node.path("allOf").size() - 1);
    }
    check("answer " + exchange.status, schema, MAPPER.readTree(exchange.answer), found);
  }

  private void check(String what, String pointer, JsonNode value, List<String> found) {
    Schema schema = schemas.getSchema(SchemaLocation.of(ROOT + "#" + pointer));
    schema
        .validate(value.toString(), InputFormat.JSON)
        .forEach(error -> found.add(what + ": " + error + " in " + value));
  }

  private static String escaped(String template) {
    return template.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
  }

  /**
   * A call and its answer.
   *
   * @param path below the API's address
   * @param query raw, empty where there is none
   * @param body empty where there is none
   * @param status 0 where no answer came
   */
  public record Exchange(
      String method, String path, String query, String body, int status, String answer) {}
}

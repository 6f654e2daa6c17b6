package io.innkeeper.core.domains.cloudflare;

import static io.innkeeper.core.domains.cloudflare.CloudflareRig.MARK;
import static io.innkeeper.core.domains.cloudflare.CloudflareRig.a;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.innkeeper.core.domains.DnsCredentials;
import io.innkeeper.core.domains.RecordChange;
import io.innkeeper.testsupport.ContractCheck;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the batch does not exist, as at older compatible providers, records go one by one. */
class SingleCallsTest {

  @Test
  void changesAreMadeOneByOneInTheOrderOfABatch() throws IOException {
    try (CloudflareRig rig = new CloudflareRig();
        HttpClient client = HttpClient.newHttpClient()) {
      HttpServer withoutBatch =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      withoutBatch.createContext("/", exchange -> pass(exchange, rig.sandbox.address(), client));
      withoutBatch.start();
      try {
        String zone = rig.zone();
        rig.control()
            .addRecord("acme.com", Map.of("type", "CNAME", "name", "www", "content", "acme.com"));
        rig.control()
            .addRecord("acme.com", Map.of("type", "A", "name", "@", "content", "192.0.2.9"));
        DnsCredentials credentials =
            DnsCredentials.interactive(
                URI.create("http://127.0.0.1:" + withoutBatch.getAddress().getPort()),
                rig.all.token());
        List<RecordChange> changes =
            List.of(
                new RecordChange.Create(a("www.acme.com", "192.0.2.1")),
                new RecordChange.Update(a("acme.com", "192.0.2.9"), a("acme.com", "192.0.2.1")),
                new RecordChange.Delete(
                    rig.provider.records(credentials, zone).getFirst().record()));

        rig.provider.apply(credentials, zone, changes, MARK);

        assertThat(rig.effects().subList(2, 5))
            .containsExactly(
                "RECORD_DELETED CNAME www.acme.com acme.com",
                "RECORD_CHANGED A acme.com 192.0.2.1",
                "RECORD_CREATED A www.acme.com 192.0.2.1");
        if (ContractCheck.isPresent()) {
          rig.meets(ContractCheck.cloudflare());
        }
      } finally {
        withoutBatch.stop(0);
      }
    }
  }

  private static void pass(HttpExchange exchange, URI sandbox, HttpClient client)
      throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String target = exchange.getRequestURI().toString();
    byte[] answer;
    int status;
    if (target.endsWith("/batch")) {
      status = 404;
      answer =
          "{\"success\":false,\"errors\":[{\"code\":7000,\"message\":\"No route\"}]}"
              .getBytes(UTF_8);
    } else {
      try {
        HttpResponse<byte[]> response =
            client.send(
                HttpRequest.newBuilder(URI.create(sandbox + target))
                    .header("Authorization", exchange.getRequestHeaders().getFirst("Authorization"))
                    .method(
                        exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body))
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        status = response.statusCode();
        answer = response.body();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }
    exchange.sendResponseHeaders(status, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }
}

package io.innkeeper.core.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sandbox answers as Cloudflare does. */
class SandboxProviderTest {

  private SandboxProvider sandbox;
  private SandboxControl control;
  private SandboxClient client;
  private String account;

  @BeforeEach
  void start() {
    sandbox = SandboxProvider.start(SandboxOptions.defaults());
    control = sandbox.control();
    account = control.addAccount("Hosting Ltd");
    client =
        new SandboxClient(sandbox.address(), control.addToken(EnumSet.allOf(SandboxRight.class)));
  }

  @AfterEach
  void stop() {
    client.close();
    sandbox.close();
  }

  @Test
  void aNewZoneIsPendingAndTurnsActiveOnceItsNameServersAreSet() throws IOException {
    SandboxClient.Reply made = createZone("acme.com");

    assertThat(made.result().path("status").asString()).isEqualTo("pending");
    assertThat(made.id()).matches("[0-9a-f]{32}");

    control.setNameServers("acme.com", List.of("ns1.elsewhere.net"));
    assertThat(statusOf(made.id())).isEqualTo("pending");
    control.setNameServers(
        "ACME.com.",
        control.requiredNameServers("acme.com").reversed().stream().map(s -> s + ".").toList());
    assertThat(statusOf(made.id())).isEqualTo("active");
    assertThat(effects())
        .containsExactly("ZONE_CREATED " + made.id(), "ZONE_ACTIVATED " + made.id());
  }

  @Test
  void aZoneThatExistsCannotBeCreatedAgain() throws IOException {
    createZone("acme.com");
    assertThat(createZone("acme.com").errorCode()).isEqualTo(1061);
  }

  @Test
  void onlyARegistrableNameCanBeAZone() throws IOException {
    assertThat(createZone("co.uk").errorCode()).isEqualTo(1049);
    assertThat(createZone("shop.acme.com").errorCode()).isEqualTo(1116);
  }

  @Test
  void recordsAreListedInPages() throws IOException {
    String zone = createZone("acme.com").id();
    for (int i = 0; i < 7; i++) {
      post(zone, a("host" + i, "192.0.2." + i));
    }
    SandboxClient.Reply page = client.get("/zones/" + zone + "/dns_records?per_page=3&page=3");

    assertThat(page.result().size()).isEqualTo(1);
    assertThat(page.json().path("result_info").path("total_count").asInt()).isEqualTo(7);
    assertThat(page.json().path("result_info").path("total_pages").asInt()).isEqualTo(3);
  }

  @Test
  void recordsAreFilteredByNameTypeAndComment() throws IOException {
    String zone = createZone("acme.com").id();
    post(zone, a("www", "192.0.2.1"));
    post(zone, Map.of("type", "TXT", "name", "www", "content", "x", "comment", "Mine: 7"));

    String all = "/zones/" + zone + "/dns_records?name=www.acme.com";
    assertThat(client.get(all).result().size()).isEqualTo(2);
    assertThat(client.get(all + "&type=TXT").result().size()).isEqualTo(1);
    assertThat(client.get(all + "&comment.startswith=mine").result().size()).isEqualTo(1);
    assertThat(client.get(all + "&comment.absent=").result().size()).isEqualTo(1);
  }

  @Test
  void duplicatesAndContradictionsAreRefused() throws IOException {
    String zone = createZone("acme.com").id();
    post(zone, a("www", "192.0.2.1"));
    post(zone, Map.of("type", "CNAME", "name", "blog", "content", "acme.com"));

    assertThat(post(zone, a("www", "192.0.2.1")).errorCode()).isEqualTo(81058);
    assertThat(
            post(zone, Map.of("type", "A", "name", "www", "content", "192.0.2.1", "ttl", 60))
                .errorCode())
        .isEqualTo(81057);
    assertThat(
            post(zone, Map.of("type", "CNAME", "name", "www", "content", "acme.com")).errorCode())
        .isEqualTo(81053);
    assertThat(post(zone, a("blog", "192.0.2.1")).errorCode()).isEqualTo(81054);
  }

  @Test
  void recordsThatBreakARuleAreRefusedWithTheRulesCode() throws IOException {
    String zone = createZone("acme.com").id();

    assertThat(post(zone, a("www", "300.1.1.1")).errorCode()).isEqualTo(1004);
    assertThat(post(zone, a("www", "300.1.1.1")).rule()).isEqualTo(9005);
    assertThat(post(zone, Map.of("type", "AAAA", "name", "w", "content", "1.2.3.4")).rule())
        .isEqualTo(9006);
    assertThat(post(zone, a("www..x", "192.0.2.1")).rule()).isEqualTo(9000);
    assertThat(post(zone, Map.of("type", "X", "name", "w", "content", "y")).rule()).isEqualTo(9020);
    for (int ttl : new int[] {0, 2, 59, 86401}) {
      assertThat(
              post(zone, Map.of("type", "A", "name", "w", "content", "192.0.2.1", "ttl", ttl))
                  .rule())
          .as("ttl %s", ttl)
          .isEqualTo(9021);
    }
    assertThat(post(zone, Map.of("type", "MX", "name", "w", "content", "mx.acme.com")).rule())
        .isEqualTo(9105);
    assertThat(
            post(zone, Map.of("type", "TXT", "name", "w", "content", "x", "proxied", true)).rule())
        .isEqualTo(9004);
    assertThat(client.call("POST", "/zones/" + zone + "/dns_records", "{").status()).isEqualTo(400);
    assertThat(control.effects()).hasSize(1);
  }

  @Test
  void aProxiedRecordHasTheAutomaticTtl() throws IOException {
    String zone = createZone("acme.com").id();
    var made =
        post(
            zone,
            Map.of("type", "A", "name", "@", "content", "192.0.2.1", "ttl", 300, "proxied", true));
    assertThat(made.result().path("ttl").asInt()).isEqualTo(1);
    assertThat(made.result().path("name").asString()).isEqualTo("acme.com");
  }

  @Test
  void aBatchIsOneTransactionInTheProvidersOrder() throws IOException {
    String zone = createZone("acme.com").id();
    String old = post(zone, Map.of("type", "CNAME", "name", "www", "content", "acme.com")).id();
    String batch = "/zones/" + zone + "/dns_records/batch";

    var refused =
        client.call(
            "POST",
            batch,
            Map.of(
                "posts", List.of(a("www", "192.0.2.1"), a("www", "wrong")),
                "deletes", List.of(Map.of("id", old))));
    assertThat(refused.rule()).isEqualTo(9005);
    assertThat(control.effects()).hasSize(2);

    var done =
        client.call(
            "POST",
            batch,
            Map.of(
                "posts", List.of(a("www", "192.0.2.1")),
                "deletes", List.of(Map.of("id", old))));
    assertThat(done.result().path("posts").size()).isEqualTo(1);
    assertThat(effects())
        .endsWith(
            "RECORD_DELETED CNAME www.acme.com acme.com",
            "RECORD_CREATED A www.acme.com 192.0.2.1");
  }

  @Test
  void aBatchHoldsAtMostTwoHundredOperations() throws IOException {
    String zone = createZone("acme.com").id();
    List<Map<String, Object>> posts =
        IntStream.range(0, 201).mapToObj(i -> a("h" + i, "192.0.2.1")).toList();
    assertThat(
            client
                .call("POST", "/zones/" + zone + "/dns_records/batch", Map.of("posts", posts))
                .status())
        .isEqualTo(400);
    assertThat(
            client
                .call(
                    "POST",
                    "/zones/" + zone + "/dns_records/batch",
                    Map.of("posts", posts.subList(0, 200)))
                .status())
        .isEqualTo(200);
  }

  @Test
  void aChangeThatChangesNothingHasNoEffect() throws IOException {
    String zone = createZone("acme.com").id();
    String id = post(zone, a("www", "192.0.2.1")).id();
    String path = "/zones/" + zone + "/dns_records/" + id;

    assertThat(client.call("PUT", path, a("www", "192.0.2.1")).status()).isEqualTo(200);
    assertThat(client.call("PATCH", path, Map.of("ttl", 1)).status()).isEqualTo(200);
    assertThat(control.effects()).hasSize(2);
    client.call("PATCH", path, Map.of("ttl", 300));
    assertThat(control.effects()).hasSize(3);
    assertThat(client.call("DELETE", path, "{}").id()).isEqualTo(id);
    assertThat(client.call("DELETE", path, "{}").errorCode()).isEqualTo(81044);
  }

  @Test
  void settingsAreReadAndWritten() throws IOException {
    String path = "/zones/" + createZone("acme.com").id() + "/settings/";

    assertThat(client.get(path + "ssl").result().path("value").asString()).isEqualTo("flexible");
    client.call("PATCH", path + "ssl", Map.of("value", "strict"));
    assertThat(client.get(path + "ssl").result().path("value").asString()).isEqualTo("strict");
    assertThat(client.call("PATCH", path + "ssl", Map.of("value", "x")).errorCode())
        .isEqualTo(1007);
    assertThat(client.get(path + "brightness").errorCode()).isEqualTo(1006);
    assertThat(effects()).endsWith("SETTING_CHANGED ssl=strict");
  }

  @Test
  void whatIsNotThereHasNoRoute() throws IOException {
    assertThat(client.get("/zones/" + "0".repeat(32)).errorCode()).isEqualTo(7003);
    assertThat(client.get("/weather").errorCode()).isEqualTo(7003);
  }

  @Test
  void tokensAreToldApart() throws IOException {
    String zone = createZone("acme.com").id();
    try (SandboxClient malformed = new SandboxClient(sandbox.address(), "short");
        SandboxClient unknown = new SandboxClient(sandbox.address(), "x".repeat(40));
        SandboxClient reader =
            new SandboxClient(
                sandbox.address(), control.addToken(EnumSet.of(SandboxRight.ZONE_READ)))) {
      assertThat(malformed.get("/zones").status()).isEqualTo(400);
      assertThat(malformed.get("/zones").errorCode()).isEqualTo(6003);
      assertThat(unknown.get("/user/tokens/verify").errorCode()).isEqualTo(1000);
      assertThat(unknown.get("/zones").errorCode()).isEqualTo(9109);
      assertThat(unknown.get("/zones/" + zone + "/dns_records").errorCode()).isEqualTo(10000);
      assertThat(reader.get("/zones").result().size()).isEqualTo(1);
      assertThat(reader.get("/zones/" + zone + "/dns_records").status()).isEqualTo(403);
      assertThat(reader.get("/user/tokens/verify").result().path("status").asString())
          .isEqualTo("active");
    }
  }

  @Test
  void aTokenSeesOnlyTheAccountsItReaches() throws IOException {
    String zone = createZone("acme.com").id();
    String other = control.addAccount("Other");
    try (SandboxClient stranger =
        new SandboxClient(
            sandbox.address(), control.addToken(EnumSet.allOf(SandboxRight.class), other))) {
      assertThat(stranger.get("/zones").result().size()).isZero();
      assertThat(stranger.get("/zones/" + zone).errorCode()).isEqualTo(7003);
      assertThat(stranger.get("/accounts").result().size()).isEqualTo(1);
    }
  }

  @Test
  void theCallRecordNeverHoldsAToken() throws IOException {
    String value = control.addToken(EnumSet.allOf(SandboxRight.class));
    try (SandboxClient other = new SandboxClient(sandbox.address(), value)) {
      other.get("/zones");
    }
    assertThat(control.calls()).last().asString().contains("/zones").doesNotContain(value);
  }

  @Test
  void sampleDataObeysTheRules() {
    control.addZone("acme.com", account);
    control.addRecord("acme.com", a("www", "192.0.2.1"));
    assertThatThrownBy(() -> control.addRecord("acme.com", a("www", "192.0.2.1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("81058");
  }

  private SandboxClient.Reply createZone(String name) throws IOException {
    return client.call("POST", "/zones", Map.of("name", name, "account", Map.of("id", account)));
  }

  private SandboxClient.Reply post(String zone, Map<String, ?> body) throws IOException {
    return client.call("POST", "/zones/" + zone + "/dns_records", body);
  }

  private String statusOf(String zone) throws IOException {
    return client.get("/zones/" + zone).result().path("status").asString();
  }

  private List<String> effects() {
    return control.effects().stream().map(each -> each.kind() + " " + each.subject()).toList();
  }

  private static Map<String, Object> a(String name, String address) {
    return Map.of("type", "A", "name", name, "content", address);
  }
}

package io.innkeeper.core.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.audit.AuditQuery;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Denied;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.testsupport.Actors;
import io.innkeeper.testsupport.CoreTest;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class ApiKeysTest {

  private final Customers customers;
  private final ApiKeys keys;
  private final AuditLog log;
  private final JdbcClient jdbc;
  private final Actor actor = Actors.owner();
  private CustomerId id = CustomerId.next();
  private Secret key = Secret.of("");

  @Autowired
  ApiKeysTest(Customers customers, ApiKeys keys, AuditLog log, JdbcClient jdbc) {
    this.customers = customers;
    this.keys = keys;
    this.log = log;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void registerACustomer() {
    RegisteredCustomer registered =
        customers.register(actor, RegisterCustomer.of("Key holder", "example.com", "a@b.co"));
    id = registered.id();
    key = registered.apiKey().key();
  }

  private Revision seen() {
    return customers.get(actor, id).revision();
  }

  private void refused(Secret presented) {
    assertThatThrownBy(() -> keys.owner(presented))
        .isInstanceOfSatisfying(
            Denied.class, e -> assertThat(e.code()).isEqualTo("api-key.refused"));
  }

  @Test
  void aKeyHas256RandomBitsAndIsStoredAsAHashOnly() {
    String text = key.open(k -> k);

    assertThat(text).startsWith("ik_");
    assertThat(Base64.getUrlDecoder().decode(text.substring(3))).hasSize(32);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from customer_api_key
                    where customer_api_key::text like '%' || ? || '%'
                    """)
                .param(text.substring(11))
                .query(Long.class)
                .single())
        .isZero();
    assertThat(customers.get(actor, id).apiKeys())
        .singleElement()
        .satisfies(shown -> assertThat(text).startsWith(shown.prefix()).hasSizeGreaterThan(40));
  }

  @Test
  void aKeyTellsItsCustomer() {
    assertThat(keys.owner(key)).isEqualTo(id);
    refused(Secret.of("ik_" + "A".repeat(43)));
    refused(Secret.of(""));
  }

  @Test
  void theOldKeyWorksUntilItsGracePeriodIsOver() {
    Secret fresh = customers.rotateApiKey(actor, id, seen(), Duration.ofHours(1)).key();

    assertThat(keys.owner(fresh)).isEqualTo(id);
    assertThat(keys.owner(key)).isEqualTo(id);
    assertThat(customers.get(actor, id).apiKeys()).hasSize(2);
    jdbc.sql("update customer_api_key set expires = now() where expires is not null").update();
    refused(key);
    assertThat(keys.owner(fresh)).isEqualTo(id);
  }

  @Test
  void withoutGraceEveryOlderKeyStopsAtOnce() {
    Secret second = customers.rotateApiKey(actor, id, seen(), Duration.ofDays(30)).key();
    Secret third = customers.rotateApiKey(actor, id, seen(), Duration.ZERO).key();

    refused(key);
    refused(second);
    assertThat(keys.owner(third)).isEqualTo(id);
  }

  @Test
  void ofTwoRotationsOnOneStateTheSecondIsRefused() {
    Revision seen = seen();
    customers.rotateApiKey(actor, id, seen, Duration.ZERO);

    assertThatThrownBy(() -> customers.rotateApiKey(actor, id, seen, Duration.ZERO))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void aGracePeriodIsAtMostThirtyDays() {
    Revision seen = seen();
    assertThatThrownBy(() -> customers.rotateApiKey(actor, id, seen, Duration.ofDays(31)))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> customers.rotateApiKey(actor, id, seen, Duration.ofSeconds(-1)))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void aDeletedOrClosedCustomersKeyStopsWorkingAndComesBackWithIt() {
    customers.delete(actor, id, seen());
    refused(key);
    customers.restore(actor, id, seen());
    assertThat(keys.owner(key)).isEqualTo(id);
    customers.close(actor, id, seen(), "moved away");
    refused(key);
  }

  @Test
  void noKeyIsInTheAuditTrailOrPrinted() {
    IssuedApiKey issued = customers.rotateApiKey(actor, id, seen(), Duration.ZERO);
    String secret = issued.key().open(k -> k).substring(11);

    assertThat(issued.toString()).doesNotContain(secret);
    assertThat(
            log.find(actor, AuditQuery.about(id.value()), ChunkRequest.first(10)).items().stream()
                .map(row -> log.get(actor, row.id()).toString()))
        .isNotEmpty()
        .noneMatch(entry -> entry.contains(secret));
  }
}

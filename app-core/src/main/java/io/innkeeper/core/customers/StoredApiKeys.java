package io.innkeeper.core.customers;

import io.innkeeper.core.kernel.Denied;
import io.innkeeper.core.kernel.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Customers' API keys: only their hashes and beginnings are stored. */
@Service
class StoredApiKeys implements ApiKeys {

  private static final String PREFIX = "ik_";
  private static final int BYTES = 32;
  private static final int SHOWN = PREFIX.length() + 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;

  StoredApiKeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes the customer's present key; the one before must have been retired. */
  IssuedApiKey issue(CustomerId customer) {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    String key = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    String shown = key.substring(0, SHOWN);
    jdbc.sql("insert into customer_api_key (hash, customer_id, prefix) values (?, ?, ?)")
        .param(hash(key))
        .param(customer.value())
        .param(shown)
        .update();
    return new IssuedApiKey(Secret.of(key), shown);
  }

  /** Ends every key of the customer after {@code grace}, unless it ends before. */
  void retire(CustomerId customer, Duration grace) {
    jdbc.sql(
            """
            update customer_api_key
            set expires = least(expires, now() + make_interval(secs => :seconds))
            where customer_id = :customer and (expires is null or expires > now())
            """)
        .param("seconds", (double) grace.toSeconds())
        .param("customer", customer.value())
        .update();
  }

  /** Those that work, the present one first. */
  List<ApiKeyView> of(CustomerId customer) {
    return jdbc.sql(
            """
            select prefix, created, expires from customer_api_key
            where customer_id = ? and (expires is null or expires > now())
            order by expires desc nulls first
            """)
        .param(customer.value())
        .query((rs, n) -> {
          OffsetDateTime expires = rs.getObject("expires", OffsetDateTime.class);
          return new ApiKeyView(
              rs.getString("prefix"),
              rs.getObject("created", OffsetDateTime.class).toInstant(),
              expires == null ? null : expires.toInstant());
        })
        .list();
  }

  @Override
  public CustomerId owner(Secret key) {
    return jdbc.sql(
            """
            select k.customer_id from customer_api_key k join customer c on c.id = k.customer_id
            where k.hash = ? and (k.expires is null or k.expires > now())
              and c.deleted is null and c.status <> 'CLOSED'
            """)
        .param(key.open(StoredApiKeys::hash))
        .query(UUID.class)
        .optional()
        .map(CustomerId::new)
        .orElseThrow(() -> new Denied("api-key.refused", Map.of()));
  }

  private static byte[] hash(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

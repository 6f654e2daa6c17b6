package io.innkeeper.core.secrets;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table that holds the public keyset of this database. */
@Repository
class PublicKeysets {

  private final JdbcClient jdbc;

  PublicKeysets(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A stored public keyset. */
  record Stored(String fingerprint, String keyset) {}

  Optional<Stored> find() {
    return jdbc.sql("select fingerprint, keyset from public_keyset").query(Stored.class).optional();
  }

  /** Stores it unless another node was first. */
  boolean insertFirst(Stored keyset) {
    return jdbc.sql(
                """
                insert into public_keyset (fingerprint, keyset) values (:fingerprint, :keyset)
                on conflict do nothing
                """)
            .param("fingerprint", keyset.fingerprint())
            .param("keyset", keyset.keyset())
            .update()
        == 1;
  }
}

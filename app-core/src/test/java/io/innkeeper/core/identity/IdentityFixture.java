package io.innkeeper.core.identity;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.audit.AuditQuery;
import io.innkeeper.core.audit.AuditRow;
import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.live.Feeds;
import io.innkeeper.core.live.Pulse;
import io.innkeeper.testsupport.Actors;
import io.innkeeper.testsupport.MovableClock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** An identity module with a clock that tests move, and a count of the passwords it checked. */
@TestComponent
class IdentityFixture {

  static final Secret PASSWORD = Secret.of("Correct-Horse-77");
  static final String HOME = "workstation-1";

  final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T10:00:00Z"));
  final AtomicInteger checked = new AtomicInteger();
  final Identity identity;
  final Throttle throttle;
  final JdbcClient jdbc;
  private final AuditLog audit;

  IdentityFixture(
      StaffMembers members,
      Feeds feeds,
      Pulse pulse,
      AuditTrail trail,
      AuditLog audit,
      JdbcClient jdbc,
      PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.audit = audit;
    PasswordHashes hashes =
        new PasswordHashes() {
          @Override
          boolean matches(Secret password, String hash) {
            checked.incrementAndGet();
            return super.matches(password, hash);
          }
        };
    Sessions sessions = new Sessions(jdbc, pulse, clock);
    this.throttle = new Throttle(jdbc, clock);
    Credentials credentials = new Credentials(members, sessions, hashes, throttle, trail);
    this.identity =
        new DefaultIdentity(
            members, sessions, credentials, hashes, feeds, trail, clock, transactions);
  }

  void empty() {
    for (String table : List.of("staff_session", "staff_exception", "staff", "sign_in_delay")) {
      jdbc.sql("delete from " + table).update();
    }
    checked.set(0);
  }

  Session owner() {
    return identity.createOwner(newOwner("Owner.One"), HOME);
  }

  static NewOwner newOwner(String username) {
    return new NewOwner(
        username, username + "@example.com", "Ayşe Işık", PASSWORD, Locale.of("tr"));
  }

  AuditRow lastEntry() {
    return audit.find(Actors.owner(), AuditQuery.ALL, ChunkRequest.first(1)).items().getFirst();
  }

  /** Everything the database holds, as text. */
  String dump() {
    StringBuilder all = new StringBuilder();
    for (String table :
        jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'")
            .query(String.class)
            .list()) {
      jdbc.sql("select cast(t as text) from \"" + table + "\" t")
          .query(String.class)
          .list()
          .forEach(row -> all.append(row).append('\n'));
    }
    return all.toString();
  }
}

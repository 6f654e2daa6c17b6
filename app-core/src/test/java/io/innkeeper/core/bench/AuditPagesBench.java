package io.innkeeper.core.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.audit.AuditQuery;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Cursor;
import io.innkeeper.testsupport.Actors;
import io.innkeeper.testsupport.CoreTest;
import io.innkeeper.testsupport.bench.Bench;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P2 on the audit trail: 10 million entries unless {@code -Dbench.audit=} says otherwise. */
@Tag("bench")
@CoreTest
class AuditPagesBench {

  private static final long ENTRIES = Long.getLong("bench.audit", 10_000_000);

  private static final String PAGE =
      """
      select seq, xid, id, at, actor_kind, actor_id, actor_name, origin, action, subject_type,
        subject_id, subject_name, outcome, code
      from audit_entry where seq < ? order by seq desc limit 51
      """;

  private final AuditLog log;
  private final JdbcClient jdbc;
  private final Actor actor = Actors.owner();

  @Autowired
  AuditPagesBench(AuditLog log, JdbcClient jdbc) {
    this.log = log;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void fill() {
    Bench.assumeWanted("P2");
    jdbc.sql(
            """
            insert into audit_entry (id, at, actor_kind, actor_id, actor_name, origin,
              correlation_id, action, subject_type, subject_id, subject_name, outcome)
            select gen_random_uuid(), now() - (:n - i) * interval '1 second', 'STAFF',
              cast(lpad(to_hex(i % 40), 32, '0') as uuid), 'Staff ' || i % 40, 'bench',
              cast(lpad(to_hex(i), 32, '0') as uuid), 'customers.edited', 'customer',
              cast(lpad(to_hex(i % 100000), 32, '0') as uuid), 'Customer ' || i % 100000, 'DONE'
            from generate_series(1, :n) i
            """)
        .param("n", ENTRIES)
        .update();
  }

  @Test
  void aDeepPageCostsWhatTheFirstDoes() throws Exception {
    assertThat(log.count(actor, AuditQuery.ALL, 1)).isEqualTo(1);
    for (double depth : List.of(0.0, 0.5, 0.999)) {
      long at = Math.round(ENTRIES * (1 - depth)) + 1;
      Pages.measure(
          "audit, " + ENTRIES + " entries",
          depth * 100 + " %",
          Cursor.at(List.of(Long.toString(at))),
          request -> log.find(actor, AuditQuery.ALL, request),
          PAGE,
          at);
    }
  }
}

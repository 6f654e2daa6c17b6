package io.innkeeper.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Denied;
import io.innkeeper.core.kernel.Ids;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Subject;
import io.innkeeper.core.live.FeedPosition;
import io.innkeeper.testsupport.Actors;
import io.innkeeper.testsupport.CoreTest;
import io.innkeeper.testsupport.SwitchableDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@CoreTest
class AuditTrailTest {

  private final AuditTrail trail;
  private final AuditLog log;
  private final TransactionTemplate transaction;
  private final Actor actor = Actors.owner();

  @Autowired
  AuditTrailTest(AuditTrail trail, AuditLog log, TransactionTemplate transaction) {
    this.trail = trail;
    this.log = log;
    this.transaction = transaction;
  }

  private void record(Subject subject, String action) {
    transaction.executeWithoutResult(
        _ -> trail.record(actor, action, subject, Map.of("name", "İlk"), Map.of("name", "Son")));
  }

  private static Subject customer() {
    return new Subject("customer", Ids.next(), "Gül & Öztürk");
  }

  @Test
  void whatWasDoneCanBeReadWithItsValuesBeforeAndAfter() {
    Subject customer = customer();
    record(customer, "customers.renamed");

    AuditRow row =
        log.find(actor, AuditQuery.about(customer.id()), ChunkRequest.first(10)).items().getFirst();
    AuditView view = log.get(actor, row.id());

    assertThat(row.subject()).isEqualTo(customer);
    assertThat(row.actorName()).isEqualTo(actor.name());
    assertThat(view.before()).isEqualTo(Map.of("name", "İlk"));
    assertThat(view.after()).isEqualTo(Map.of("name", "Son"));
    assertThat(view.correlationId()).isEqualTo(actor.correlationId());
  }

  @Test
  void anEntryIsWrittenOnlyWithTheChangeItSpeaksOf() {
    Subject customer = customer();
    transaction.executeWithoutResult(status -> {
      trail.record(actor, "customers.renamed", customer, Map.of(), Map.of());
      status.setRollbackOnly();
    });

    assertThat(log.find(actor, AuditQuery.about(customer.id()), ChunkRequest.first(10)).items())
        .isEmpty();
    assertThatThrownBy(() -> trail.record(actor, "customers.renamed", customer, Map.of(), Map.of()))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void aRefusedCallIsRecordedAlthoughNothingWasDone() {
    Actor stranger = Actors.without(Permission.read(Area.AUDIT));

    assertThatThrownBy(() -> log.find(stranger, AuditQuery.ALL, ChunkRequest.first(1)))
        .isInstanceOf(Denied.class);

    AuditRow row =
        log.find(actor, AuditQuery.about(stranger.id()), ChunkRequest.first(1)).items().getFirst();
    assertThat(row.outcome()).isEqualTo(AuditOutcome.REFUSED);
    assertThat(row.action()).isEqualTo("auditLog.find");
    assertThat(row.code()).isEqualTo("denied");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set actor_name = 'somebody else'",
        "delete from audit_entry",
        "truncate audit_entry"
      })
  void nobodyChangesTheTrail(String sql) throws SQLException {
    record(customer(), "customers.renamed");
    try (Connection application = SwitchableDatabase.current().connectAsApp();
        Connection owner = SwitchableDatabase.current().connectAsOwner();
        Statement byApplication = application.createStatement();
        Statement byOwner = owner.createStatement()) {
      assertThatThrownBy(() -> byApplication.execute(sql))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> byOwner.execute(sql)).hasMessageContaining("append only");
    }
  }

  @Test
  void aListIsReadInBothDirectionsWithoutGapOrRepetition() {
    Subject customer = customer();
    for (int i = 0; i < 7; i++) {
      record(customer, "customers.step-" + i);
    }
    AuditQuery query = AuditQuery.about(customer.id());

    Chunk<AuditRow> first = log.find(actor, query, ChunkRequest.first(3));
    Chunk<AuditRow> second = log.find(actor, query, ChunkRequest.after(next(first), 3));
    Chunk<AuditRow> third = log.find(actor, query, ChunkRequest.after(next(second), 3));
    Chunk<AuditRow> back = log.find(actor, query, ChunkRequest.before(previous(third), 3));

    assertThat(actions(first))
        .containsExactly("customers.step-6", "customers.step-5", "customers.step-4");
    assertThat(actions(third)).containsExactly("customers.step-0");
    assertThat(third.next()).isNull();
    assertThat(first.previous()).isNull();
    assertThat(back).isEqualTo(second);
    assertThat(log.count(actor, query, 5)).isEqualTo(5);
    assertThat(log.count(actor, query, 100)).isEqualTo(7);
  }

  @Test
  void aFilterByModuleFindsAllItsActions() {
    Subject customer = customer();
    record(customer, "customers.renamed");
    record(customer, "domains.added");
    AuditQuery query =
        new AuditQuery("domains.", null, null, customer.id(), null, null, null, null);

    assertThat(actions(log.find(actor, query, ChunkRequest.first(10))))
        .containsExactly("domains.added");
  }

  @Test
  void aFollowerSeesWhatIsWrittenAfterItBegan() {
    FeedPosition end = log.end(actor);
    Subject customer = customer();
    Thread writer = Thread.ofVirtual().start(() -> record(customer, "customers.renamed"));

    List<AuditRow> seen = log.follow(actor, end, 10, Duration.ofSeconds(20)).items();

    assertThat(seen).extracting(AuditRow::subject).containsExactly(customer);
    assertThat(writer).isNotNull();
  }

  private static io.innkeeper.core.kernel.Cursor next(Chunk<AuditRow> chunk) {
    return java.util.Objects.requireNonNull(chunk.next());
  }

  private static io.innkeeper.core.kernel.Cursor previous(Chunk<AuditRow> chunk) {
    return java.util.Objects.requireNonNull(chunk.previous());
  }

  private static List<String> actions(Chunk<AuditRow> chunk) {
    return chunk.items().stream().map(AuditRow::action).toList();
  }
}

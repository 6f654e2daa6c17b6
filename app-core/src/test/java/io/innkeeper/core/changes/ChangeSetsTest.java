package io.innkeeper.core.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Ids;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Subject;
import io.innkeeper.testsupport.Actors;
import io.innkeeper.testsupport.CoreTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@CoreTest
class ChangeSetsTest {

  private final ChangeSets sets;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final Actor actor = Actors.owner();
  private final Subject zone = new Subject("zone", Ids.next(), "örnek.com.tr");

  @Autowired
  ChangeSetsTest(ChangeSets sets, TransactionTemplate transaction, JdbcClient jdbc) {
    this.sets = sets;
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  private static final Change MADE =
      new Change(
          "A www 1",
          Change.Kind.CREATE,
          Map.of(),
          Map.of("content", "192.0.2.1", "ttl", 300, "proxied", true),
          true,
          List.of(
              new Change.Notice(Change.Level.CONFLICT, "domain.malformed", Map.of("name", "www"))));

  private static final Change KEPT =
      new Change(
          "MX @ 1",
          Change.Kind.UNCHANGED,
          Map.of("content", "mx"),
          Map.of("content", "mx"),
          true,
          List.of());

  private ChangeSetId propose(List<Change> changes, String... brakes) {
    NewChangeSet proposal = new NewChangeSet("test.zone", zone, "v1", changes, List.of(brakes));
    return Objects.requireNonNull(transaction.execute(_ -> sets.propose(actor, proposal)));
  }

  private void inTransaction(Runnable work) {
    transaction.executeWithoutResult(_ -> work.run());
  }

  private List<String> trail() {
    return jdbc.sql("select action from audit_entry where subject_id = ? order by seq")
        .param(zone.id())
        .query(String.class)
        .list();
  }

  @Test
  void aProposalIsReadAsItWasWritten() {
    ChangeSetView view = sets.get(propose(List.of(MADE, KEPT), "zone.much-changes"));
    assertThat(view.changes()).containsExactly(MADE, KEPT);
    assertThat(view.brakes()).containsExactly("zone.much-changes");
    assertThat(view.subject()).isEqualTo(zone);
    assertThat(view.base()).isEqualTo("v1");
    assertThat(view.state()).isEqualTo(ChangeSetState.PROPOSED);
    assertThat(view.proposedBy()).isEqualTo(actor.name());
    assertThat(view.run()).isNull();
  }

  @Test
  void twoChangesOfOneThingAreRefused() {
    assertThatThrownBy(() -> propose(List.of(MADE, MADE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("A www 1");
  }

  @Test
  void aBrakeThatNobodyConfirmedHoldsTheChangesBack() {
    ChangeSetId id = propose(List.of(MADE), "zone.much-changes", "zone.apex-ns");
    RunId run = RunId.next();
    assertThatThrownBy(
            () -> inTransaction(() -> sets.applying(actor, id, run, Set.of("zone.much-changes"))))
        .isInstanceOfSatisfying(
            Conflict.class,
            e -> {
              assertThat(e.code()).isEqualTo("change-set.brake");
              assertThat(e.args()).containsEntry("brakes", "zone.apex-ns");
            });
    assertThat(sets.get(id).state()).isEqualTo(ChangeSetState.PROPOSED);
    inTransaction(() -> sets.applying(actor, id, run, Set.of("zone.much-changes", "zone.apex-ns")));
    assertThat(sets.get(id).run()).isEqualTo(run);
  }

  @Test
  void ofManyWhoApplyAtOnceOneDoes() {
    ChangeSetId id = propose(List.of(MADE));
    AtomicInteger done = new AtomicInteger();
    AtomicInteger refused = new AtomicInteger();
    IntStream.range(0, 8)
        .parallel()
        .forEach(_ -> {
          try {
            inTransaction(() -> sets.applying(actor, id, RunId.next(), Set.of()));
            done.incrementAndGet();
          } catch (Conflict e) {
            assertThat(e.code()).isEqualTo("change-set.not-proposed");
            refused.incrementAndGet();
          }
        });
    assertThat(done).hasValue(1);
    assertThat(refused).hasValue(7);
  }

  @Test
  void itsLifeIsInTheTrailOnceHoweverOftenItIsTold() {
    ChangeSetId id = propose(List.of(MADE));
    inTransaction(() -> sets.applying(actor, id, RunId.next(), Set.of()));
    inTransaction(() -> sets.failed(actor, id));
    inTransaction(() -> sets.failed(actor, id));
    inTransaction(() -> sets.applied(actor, id));
    inTransaction(() -> sets.applied(actor, id));
    sets.discard(actor, id);
    assertThat(sets.get(id).state()).isEqualTo(ChangeSetState.APPLIED);
    assertThat(trail())
        .containsExactly(
            "changes.proposed", "changes.applying", "changes.failed", "changes.applied");
  }

  @Test
  void whatIsDiscardedCanNotBeApplied() {
    ChangeSetId id = propose(List.of(MADE));
    sets.discard(actor, id);
    assertThatThrownBy(() -> inTransaction(() -> sets.applying(actor, id, RunId.next(), Set.of())))
        .isInstanceOfSatisfying(
            Conflict.class, e -> assertThat(e.code()).isEqualTo("change-set.not-proposed"));
    assertThatThrownBy(() -> inTransaction(() -> sets.applied(actor, id)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(trail()).containsExactly("changes.proposed", "changes.discarded");
  }

  @Test
  void aProposalBelongsToItsCallersTransaction() {
    assertThatThrownBy(() ->
            sets.propose(actor, new NewChangeSet("test.zone", zone, "v1", List.of(), List.of())))
        .isInstanceOf(IllegalTransactionStateException.class);
    assertThatThrownBy(() -> sets.get(ChangeSetId.next())).isInstanceOf(NotFound.class);
  }
}

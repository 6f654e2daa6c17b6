package io.innkeeper.core.jobs;

import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Ids;
import io.innkeeper.core.kernel.Subject;
import io.innkeeper.testsupport.Actors;
import io.innkeeper.testsupport.CoreTest;
import io.innkeeper.testsupport.bench.Bench;
import io.innkeeper.testsupport.bench.Hop;
import io.innkeeper.testsupport.bench.OtherProcess;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * P4: from the return of the commit that enqueues a run here to the first line of its step in a
 * worker, 200 runs a round unless {@code -Dbench.runs=} says otherwise. One after the other, at
 * random moments: what a person who presses a button waits for.
 */
@Tag("bench")
@CoreTest
class PickUpBench {

  private static final int RUNS = Integer.getInteger("bench.runs", 200);

  private final RunQueue queue;
  private final RunEngine engine;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final Actor actor = Actors.owner();

  @Autowired
  PickUpBench(
      JobsAssembly jobs, RunEngine engine, TransactionTemplate transaction, JdbcClient jdbc) {
    this.queue = jobs.queue(new Processes(List.of(new PickUpProcess())));
    this.engine = engine;
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  /** This process only enqueues, as a console does. */
  @BeforeEach
  void runNoJobs() {
    engine.stop();
  }

  @AfterEach
  void runJobsAgain() {
    engine.start();
  }

  @Test
  void aRunIsBegunAtOnceInAnotherProcess() throws Exception {
    Bench bench =
        Bench.of("P4", "commit to first line of the step elsewhere, p50 / NOTIFY hop", "ms")
            .atMost(2);
    try (OtherProcess worker = OtherProcess.start(PickUpNode.class)) {
      var _ = bench.run(() -> pickUp(worker), () -> Hop.p50(worker, RUNS));
    }
  }

  private double pickUp(OtherProcess worker) throws Exception {
    double[] millis = new double[RUNS];
    double[] marked = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      Hop.rest();
      AtomicLong committed = new AtomicLong();
      RunId id = Objects.requireNonNull(transaction.execute(_ -> enqueue(committed)));
      List<String> begun = worker.await("begun ");
      if (!begun.getFirst().equals(id.toString())) {
        throw new IllegalStateException("Another run began: " + begun.getFirst());
      }
      millis[i] = (Long.parseLong(begun.getLast()) - committed.get()) / 1e6;
      marked[i] = (markedBegun(id) - committed.get()) / 1e6;
    }
    System.out.printf(
        Locale.ROOT, "     %.1f ms until its step is marked begun%n", Bench.median(marked));
    return Bench.median(millis);
  }

  /** When, by the database on the same machine. */
  private long markedBegun(RunId id) {
    return OtherProcess.nanos(
        jdbc.sql("select started_at from run_step where run_id = ?")
            .param(id.value())
            .query(OffsetDateTime.class)
            .single()
            .toInstant());
  }

  private RunId enqueue(AtomicLong committed) {
    // Registered before the pulse's: nothing of what the pulse does is left out.
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            committed.set(OtherProcess.now());
          }
        });
    Subject subject = new Subject("bench", Ids.next(), "bench");
    return queue.enqueue(actor, new NewRun("bench.pick-up", subject, new PickUpProcess.Order(1)));
  }
}

package io.innkeeper.core.jobs;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Ids;
import io.innkeeper.core.kernel.Subject;
import io.innkeeper.core.live.Feeds;
import io.innkeeper.core.live.Pulse;
import io.innkeeper.testsupport.Actors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A place with nodes that a test starts, stops and lets die. */
@TestComponent
class Place implements AutoCloseable {

  /** Short pauses; no polling, so that whatever is not woken is never looked at. */
  static final JobsSettings SETTINGS =
      new JobsSettings(
          Duration.ofMillis(250),
          Duration.ofHours(1),
          16,
          4,
          Duration.ofMillis(20),
          Duration.ofMillis(100),
          Duration.ofSeconds(2));

  static final Duration LONG = Duration.ofSeconds(30);

  final JdbcClient jdbc;
  final TransactionTemplate transaction;
  final Feeds feeds;
  private final DataSource database;
  private final PlatformTransactionManager transactions;
  private final JsonMapper json;
  private final Pulse pulse;
  private final AuditTrail audit;
  private final List<RunEngine> nodes = new ArrayList<>();
  final Actor actor = Actors.owner();

  Place(
      DataSource database,
      PlatformTransactionManager transactions,
      JsonMapper json,
      Pulse pulse,
      Feeds feeds,
      AuditTrail audit) {
    this.database = database;
    this.transactions = transactions;
    this.json = json;
    this.pulse = pulse;
    this.feeds = feeds;
    this.audit = audit;
    jdbc = JdbcClient.create(database);
    transaction = new TransactionTemplate(transactions);
  }

  JobsAssembly jobs(JobsSettings settings, StepBoundary boundary) {
    return new JobsAssembly(database, transactions, json, pulse, feeds, audit, settings, boundary);
  }

  JobsAssembly jobs() {
    return jobs(SETTINGS, StepBoundary.NONE);
  }

  Runs runs() {
    return jobs().runs();
  }

  RunQueue queue(Script... scripts) {
    return jobs().queue(new Processes(List.of(scripts)));
  }

  /** Starts a node that knows these processes. */
  RunEngine node(String name, Script... scripts) {
    return node(name, StepBoundary.NONE, scripts);
  }

  RunEngine node(String name, StepBoundary boundary, Script... scripts) {
    RunEngine engine = jobs(SETTINGS, boundary).engine(new Processes(List.of(scripts)), name, true);
    engine.start();
    nodes.add(engine);
    return engine;
  }

  /** Starts a node that looks for due runs at its start, and then only when a commit beats. */
  RunQueue listening(Script script) {
    Semaphore beats = new Semaphore(0);
    Pulse committed =
        feed -> {
          if (feed.equals(RunSchedule.FEED)) {
            TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                  @Override
                  public void afterCommit() {
                    beats.release();
                  }
                });
          }
        };
    JobsAssembly jobs =
        new JobsAssembly(
            database,
            transactions,
            json,
            committed,
            new OnlyBeats(beats, feeds),
            audit,
            SETTINGS,
            StepBoundary.NONE);
    Processes processes = new Processes(List.of(script));
    RunEngine engine = jobs.engine(processes, "listening", true);
    engine.start();
    nodes.add(engine);
    return jobs.queue(processes);
  }

  RunId enqueue(Script script, Subject subject) {
    NewRun run = new NewRun(script.name(), subject, new Script.Order("word"));
    return Objects.requireNonNull(transaction.execute(_ -> queue(script).enqueue(actor, run)));
  }

  static Subject subject() {
    return new Subject("domain", Ids.next(), "şişli.com.tr");
  }

  RunView ended(RunId id) {
    return runs().await(actor, id, LONG);
  }

  /** Waits until the run is as wanted. */
  RunView until(RunId id, RunState state) {
    RunView seen =
        feeds.<RunView>await(
            RunEvents.FEED,
            LONG,
            () -> {
              RunView now = runs().get(actor, id);
              return now.row().state() == state ? now : null;
            });
    return Objects.requireNonNull(seen, () -> "never " + state + ": " + runs().get(actor, id));
  }

  long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }

  /** Stops every node; nothing is left of this test. */
  @Override
  public void close() {
    nodes.forEach(RunEngine::stop);
    nodes.clear();
  }
}

package io.innkeeper.core.jobs;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.live.Feeds;
import io.innkeeper.core.live.Pulse;
import java.util.Random;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Puts the module together from what it stands on; tests make a second node with it. */
class JobsAssembly {

  private final DataSource database;
  private final PlatformTransactionManager transactions;
  private final Feeds feeds;
  private final AuditTrail audit;
  private final JobsSettings settings;
  private final StepBoundary boundary;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Json json;
  private final RunStore runs;
  private final StepStore steps;
  private final RunEvents events;
  private final RunSchedule schedule;
  private final RunReader reader;

  JobsAssembly(
      DataSource database,
      PlatformTransactionManager transactions,
      JsonMapper mapper,
      Pulse pulse,
      Feeds feeds,
      AuditTrail audit,
      JobsSettings settings,
      StepBoundary boundary) {
    this.database = database;
    this.transactions = transactions;
    this.feeds = feeds;
    this.audit = audit;
    this.settings = settings;
    this.boundary = boundary;
    jdbc = JdbcClient.create(database);
    transaction = new TransactionTemplate(transactions);
    json = new Json(mapper);
    runs = new RunStore(jdbc, json);
    steps = new StepStore(jdbc, json);
    events = new RunEvents(jdbc, mapper, pulse);
    schedule = new RunSchedule(jdbc, pulse);
    reader = new RunReader(jdbc, json);
  }

  RunQueue queue(Processes processes) {
    return new DefaultRunQueue(
        processes, runs, steps, schedule, events, reader, feeds, transactions);
  }

  Runs runs() {
    return new DefaultRuns(transaction, reader, runs, steps, schedule, events, feeds, audit);
  }

  RunEngine engine(Processes processes, String node, boolean runsJobs) {
    DatabaseClock clock = new DatabaseClock(jdbc);
    SubjectTurns turns = new SubjectTurns(jdbc, schedule);
    RunEnding end = new RunEnding(runs, schedule, events, turns, audit);
    StepContexts contexts = new StepContexts(transaction, jdbc, runs, steps, events, json);
    Backoff backoff = new Backoff(settings.backoffBase(), settings.backoffCap(), new Random());
    RunWorker worker =
        new RunWorker(
            new StepBeginning(
                transaction, runs, steps, schedule, events, turns, end, contexts, node),
            new StepEnding(
                transaction, runs, steps, schedule, events, end, contexts, backoff, clock),
            contexts,
            backoff,
            boundary);
    return new RunEngine(
        database, processes, worker, schedule, feeds, clock, settings, node, runsJobs);
  }
}

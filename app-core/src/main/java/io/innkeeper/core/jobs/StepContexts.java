package io.innkeeper.core.jobs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Makes what steps and endings are given to work with. */
record StepContexts(
    TransactionOperations transaction,
    JdbcClient jdbc,
    RunStore runs,
    StepStore steps,
    RunEvents events,
    Json json) {

  /** For a step that has begun. */
  <P extends Record> RunContext<P> of(RunProcess<P> process, Turn.Work work) {
    return new StepContext<>(
        this,
        work.run(),
        parameters(process, work.run()),
        work.lease(),
        work.step(),
        work.attempt(),
        !work.undo());
  }

  /** For what a process does when the run has ended; there is no safe point any more. */
  <P extends Record> RunContext<P> afterAll(StoredRun run, RunProcess<P> process, long lease) {
    return new StepContext<>(this, run, parameters(process, run), lease, "", 1, false);
  }

  private <P extends Record> P parameters(RunProcess<P> process, StoredRun run) {
    return json.mapper().readValue(run.parameters(), process.parameters());
  }
}

package io.innkeeper.core.jobs;

import io.innkeeper.core.kernel.Subject;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets one run at a time work on a subject, in the order they were asked for.
 *
 * <p>Whoever takes or ends a turn holds the subject's advisory lock until its transaction ends: a
 * run that is parked and the end of the one it waits for can't miss each other. A parked run has no
 * row in the schedule, so that it costs nothing while it waits.
 */
class SubjectTurns {

  /** A run that has to end first. */
  record Before(RunId id, String process) {}

  private final JdbcClient jdbc;
  private final RunSchedule schedule;

  SubjectTurns(JdbcClient jdbc, RunSchedule schedule) {
    this.jdbc = jdbc;
    this.schedule = schedule;
  }

  /** The run that this one has to wait for: who has the turn, else the first that waits for it. */
  Optional<Before> before(StoredRun run) {
    lock(run.subject());
    return jdbc.sql(
            """
            select id, process from run
            where subject_type = ? and subject_id = ? and ended_at is null and not question
              and (holds or id < ?) and id <> ?
            order by holds desc, id limit 1
            """)
        .param(run.subject().type())
        .param(run.subject().id())
        .param(run.id().value())
        .param(run.id().value())
        .query((rs, _) -> new Before(new RunId(rs.getObject(1, UUID.class)), rs.getString(2)))
        .optional();
  }

  /** Schedules the first of those that were parked; after the run's end was written. */
  void next(StoredRun ended) {
    if (ended.question()) {
      return;
    }
    lock(ended.subject());
    jdbc.sql(
            """
            select id, process from run
            where subject_type = ? and subject_id = ? and ended_at is null and not question
              and waits_for is not null
            order by id limit 1
            """)
        .param(ended.subject().type())
        .param(ended.subject().id())
        .query((rs, _) -> new Before(new RunId(rs.getObject(1, UUID.class)), rs.getString(2)))
        .optional()
        .ifPresent(next -> schedule.putNow(next.process(), next.id(), false));
  }

  private void lock(Subject subject) {
    var _ =
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0)) is null")
            .param("run/" + subject.type() + "/" + subject.id())
            .query(Boolean.class)
            .single();
  }
}

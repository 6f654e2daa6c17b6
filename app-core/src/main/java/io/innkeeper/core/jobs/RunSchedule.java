package io.innkeeper.core.jobs;

import io.innkeeper.core.live.Pulse;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * When runs are due: writes db-scheduler's table in the caller's transaction, together with the
 * run's own state. Its client would not take part in a row that is being worked on.
 */
class RunSchedule {

  static final String TABLE = "run_schedule";

  /** Beats when a run became due. */
  static final String FEED = "run_queue";

  private static final int QUESTION_FIRST = 10;

  private final JdbcClient jdbc;
  private final Pulse pulse;

  RunSchedule(JdbcClient jdbc, Pulse pulse) {
    this.jdbc = jdbc;
    this.pulse = pulse;
  }

  /** Due now; one that is being worked on stays as it is. */
  void putNow(String process, RunId id, boolean question) {
    jdbc.sql(
            """
            insert into run_schedule as s (task_name, task_instance, execution_time, priority)
            values (?, ?, clock_timestamp(), ?)
            on conflict (task_name, task_instance) do update
              set execution_time = excluded.execution_time, version = s.version + 1
              where not s.picked
            """)
        .param(process)
        .param(id.toString())
        .param(question ? QUESTION_FIRST : 0)
        .update();
    pulse.beat(FEED);
  }

  /** Hands back the run that this node works on; to be looked at again at that time. */
  void release(String process, RunId id, Instant at) {
    jdbc.sql(
            """
            update run_schedule set picked = false, picked_by = null, last_heartbeat = null,
              execution_time = ?, version = version + 1
            where task_name = ? and task_instance = ?
            """)
        .param(at.atOffset(ZoneOffset.UTC))
        .param(process)
        .param(id.toString())
        .update();
  }

  /** Hands back the run that this node works on; any node may go on with it at once. */
  void releaseNow(String process, RunId id) {
    release(process, id, Instant.EPOCH);
    pulse.beat(FEED);
  }

  /** The node that worked on it no longer says so; unless it has let go meanwhile. */
  void free(String process, RunId id, long version) {
    jdbc.sql(
            """
            update run_schedule set picked = false, picked_by = null, last_heartbeat = null,
              execution_time = clock_timestamp(), version = version + 1
            where task_name = ? and task_instance = ? and picked and version = ?
            """)
        .param(process)
        .param(id.toString())
        .param(version)
        .update();
    pulse.beat(FEED);
  }

  /** Nothing is due any more. */
  void remove(String process, RunId id) {
    jdbc.sql("delete from run_schedule where task_name = ? and task_instance = ?")
        .param(process)
        .param(id.toString())
        .update();
  }
}

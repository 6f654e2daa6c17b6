package io.innkeeper.core.jobs;

import com.github.kagkarlsson.scheduler.jdbc.JdbcTaskRepositoryContext;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Execution;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each process its own lane: picks no more of its runs than this node works on at once, so
 * that a flood of one kind neither holds up another nor is picked only to be handed back.
 */
class Lanes extends PostgreSqlJdbcCustomization {

  private static final class Lane {
    final int width;
    final boolean question;
    int taken;

    Lane(int width, boolean question) {
      this.width = width;
      this.question = question;
    }
  }

  private static final String PICK =
      """
      with lane as (
        select * from unnest(cast(? as text[]), cast(? as int[])) as lane (name, free)
      ), due as (
        select s.*, row_number() over (partition by s.priority order by s.execution_time) as place
        from lane cross join lateral (
          select task_name, task_instance, priority, execution_time from run_schedule
          where task_name = lane.name and not picked and execution_time <= clock_timestamp()
          order by execution_time limit lane.free for update skip locked) s
      ), chosen as (
        select * from due where priority > 0 or place <= ?
        order by priority desc, execution_time limit ?
      ), picked as (
        update run_schedule r set picked = true, picked_by = ?, version = r.version + 1,
          last_heartbeat = clock_timestamp()
        from chosen c where r.task_name = c.task_name and r.task_instance = c.task_instance
        returning r.*
      )
      select * from picked order by priority desc, execution_time
      """;

  private final Map<String, Lane> lanes = new LinkedHashMap<>();
  private final int reserved;

  /**
   * The lanes of these processes.
   *
   * @param reserved how many places of the node only questions may take
   */
  Lanes(Collection<RunProcess<?>> processes, int reserved) {
    super(false, false);
    this.reserved = reserved;
    for (RunProcess<?> process : processes) {
      lanes.put(process.name(), new Lane(process.parallelism(), process.question()));
    }
  }

  @Override
  public synchronized List<Execution> lockAndFetchSingleStatement(
      JdbcTaskRepositoryContext context, Instant now, int limit, boolean orderByPriority) {
    Map<String, Integer> free = new LinkedHashMap<>();
    int others = Math.max(0, limit - reserved);
    lanes.forEach((name, lane) -> {
      int most = Math.min(lane.width - lane.taken, lane.question ? limit : others);
      if (most > 0) {
        free.put(name, most);
      }
    });
    if (free.isEmpty()) {
      return List.of();
    }
    List<Execution> picked =
        context.jdbcRunner.query(
            PICK,
            ps -> {
              ps.setArray(1, ps.getConnection().createArrayOf("text", free.keySet().toArray()));
              ps.setArray(2, ps.getConnection().createArrayOf("int4", free.values().toArray()));
              ps.setInt(3, others);
              ps.setInt(4, limit);
              ps.setString(5, context.schedulerName.getName());
            },
            context.resultSetMapper.get());
    picked.forEach(execution -> lane(execution.taskInstance.getTaskName()).taken++);
    return picked;
  }

  /** A run of that process is done with. Whether its lane was full, so that others may wait. */
  synchronized boolean leave(String process) {
    Lane lane = lane(process);
    boolean wasFull = lane.taken >= lane.width;
    lane.taken--;
    return wasFull;
  }

  private Lane lane(String process) {
    Lane lane = lanes.get(process);
    if (lane == null) {
      throw new IllegalArgumentException("No process named " + process);
    }
    return lane;
  }
}

package io.innkeeper.core.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.core.live.Feeds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Runs due runs on this node: db-scheduler picks them, beats for them and notices dead nodes;
 * {@link RunWorker} works on them. On nodes that run no jobs it never starts.
 */
class RunEngine implements SmartLifecycle {

  /** The fewest that db-scheduler takes. */
  private static final int MISSED_BEATS = 4;

  /** Runs of processes that this version does not know wait for a node that does. */
  private static final Duration KEEP_UNKNOWN = Duration.ofDays(36_500);

  private final DataSource database;
  private final Processes processes;
  private final RunWorker worker;
  private final RunSchedule schedule;
  private final Feeds feeds;
  private final DatabaseClock clock;
  private final JobsSettings settings;
  private final String node;
  private final boolean runsJobs;
  private volatile boolean stopping;
  private volatile @Nullable Scheduler scheduler;
  private @Nullable Thread waker;

  RunEngine(
      DataSource database,
      Processes processes,
      RunWorker worker,
      RunSchedule schedule,
      Feeds feeds,
      DatabaseClock clock,
      JobsSettings settings,
      String node,
      boolean runsJobs) {
    this.database = database;
    this.processes = processes;
    this.worker = worker;
    this.schedule = schedule;
    this.feeds = feeds;
    this.clock = clock;
    this.settings = settings;
    this.node = node;
    this.runsJobs = runsJobs;
  }

  @Override
  public boolean isAutoStartup() {
    return runsJobs;
  }

  @Override
  public void start() {
    stopping = false;
    clock.startAsking();
    Lanes lanes = new Lanes(processes.all(), settings.reserved());
    List<Task<?>> tasks = new ArrayList<>();
    processes.all().forEach(process -> tasks.add(task(process, lanes)));
    Scheduler built =
        Scheduler.create(database, tasks)
            .tableName(RunSchedule.TABLE)
            .jdbcCustomization(lanes)
            .serializer(new NoData())
            .clock(clock)
            .schedulerName(new SchedulerName.Fixed(node))
            .threads(settings.threads())
            .executorService(
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("run-", 0).factory()))
            .pollUsingLockAndFetch(0.5, 1.0)
            .pollingInterval(settings.polling())
            .heartbeatInterval(settings.heartbeat())
            .missedHeartbeatsLimit(MISSED_BEATS)
            .deleteUnresolvedAfter(KEEP_UNKNOWN)
            .shutdownMaxWait(settings.stopWait())
            .enablePriority()
            .build();
    scheduler = built;
    built.start();
    waker = Thread.ofPlatform().daemon().name("runs-wake").start(() -> wakeOnBeat(built));
  }

  private Task<Void> task(RunProcess<?> process, Lanes lanes) {
    return Tasks.custom(process.name(), Void.class)
        // Left as it is: found dead when its heartbeat is old, and taken over.
        .onFailure((_, _) -> {})
        .onDeadExecution((complete, _) ->
            schedule.free(
                process.name(),
                id(complete.getExecution().taskInstance),
                complete.getExecution().version))
        .execute((instance, _) -> {
          try {
            worker.work(process, id(instance), () -> stopping);
          } finally {
            Scheduler running = scheduler;
            if (lanes.leave(process.name()) && running != null) {
              running.triggerCheckForDueExecutions();
            }
          }
          // The run's own transactions have already moved or removed the row.
          return (_, _) -> {};
        });
  }

  private static RunId id(TaskInstance<?> instance) {
    return new RunId(UUID.fromString(instance.getId()));
  }

  private void wakeOnBeat(Scheduler running) {
    try {
      while (!stopping) {
        var _ =
            feeds.<Boolean>await(
                RunSchedule.FEED,
                Duration.ofMinutes(1),
                () -> {
                  running.triggerCheckForDueExecutions();
                  return stopping ? true : null;
                });
      }
    } catch (Unavailable e) {
      // Interrupted: this node stops.
      Thread.currentThread().interrupt();
    }
  }

  /** Hands back what it is working on at the next step boundary. */
  @Override
  public void stop() {
    stopping = true;
    clock.stopAsking();
    Thread waking = waker;
    if (waking != null) {
      waking.interrupt();
    }
    Scheduler running = scheduler;
    scheduler = null;
    if (running != null) {
      running.stop();
    }
  }

  @Override
  public boolean isRunning() {
    return scheduler != null;
  }
}

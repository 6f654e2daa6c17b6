package io.innkeeper.core.jobs;

import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.live.Feeds;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes runs into the queue. */
class DefaultRunQueue implements RunQueue {

  private final Processes processes;
  private final RunStore runs;
  private final StepStore steps;
  private final RunSchedule schedule;
  private final RunEvents events;
  private final RunReader reader;
  private final Feeds feeds;
  private final TransactionTemplate callers;
  private final TransactionTemplate own;
  private final TransactionTemplate any;

  DefaultRunQueue(
      Processes processes,
      RunStore runs,
      StepStore steps,
      RunSchedule schedule,
      RunEvents events,
      RunReader reader,
      Feeds feeds,
      PlatformTransactionManager transactions) {
    this.processes = processes;
    this.runs = runs;
    this.steps = steps;
    this.schedule = schedule;
    this.events = events;
    this.reader = reader;
    this.feeds = feeds;
    this.callers = template(transactions, TransactionDefinition.PROPAGATION_MANDATORY);
    this.own = template(transactions, TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.any = template(transactions, TransactionDefinition.PROPAGATION_REQUIRED);
  }

  private static TransactionTemplate template(PlatformTransactionManager manager, int propagation) {
    TransactionTemplate template = new TransactionTemplate(manager);
    template.setPropagationBehavior(propagation);
    return template;
  }

  @Override
  public RunId enqueue(Actor actor, NewRun run) {
    return Objects.requireNonNull(callers.execute(_ -> insert(actor, run)));
  }

  private RunId insert(Actor actor, NewRun run) {
    RunProcess<?> process = processes.get(run.process());
    if (!process.parameters().isInstance(run.parameters())) {
      throw new IllegalArgumentException(
          run.process() + " takes " + process.parameters().getSimpleName());
    }
    RunId id = RunId.next();
    runs.insert(id, actor, run, process.question());
    steps.insertMissing(id, process.steps());
    events.state(id, RunState.QUEUED, null, Map.of());
    schedule.putNow(run.process(), id, process.question());
    return id;
  }

  @Override
  public void wake(RunId id) {
    any.executeWithoutResult(_ -> {
      StoredRun run = runs.lock(id).filter(r -> !r.state().ended()).orElse(null);
      if (run == null) {
        return;
      }
      runs.wake(id);
      if (run.state() == RunState.WAITING) {
        schedule.putNow(run.process(), id, run.question());
      }
    });
  }

  @Override
  public RunView ask(Actor actor, NewRun question, Duration wait) {
    if (!processes.get(question.process()).question()) {
      throw new IllegalArgumentException(question.process() + " is not a question");
    }
    RunId id = Objects.requireNonNull(own.execute(_ -> insert(actor, question)));
    RunView ended = feeds.<RunView>await(RunEvents.FEED, wait, () -> reader.ended(id));
    return ended == null ? reader.get(id) : ended;
  }
}

package io.innkeeper.core.sandbox;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.jobs.NewRun;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.jobs.RunQuery;
import io.innkeeper.core.jobs.RunQueue;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.Runs;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.NodeRole;
import io.innkeeper.core.kernel.NodeSettings;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Subject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the runs that make and erase the sample data. */
@Service
class DefaultSampleData implements SampleData {

  static final Subject SUBJECT = new Subject("sample-data", new UUID(0, 90), "Sample data");

  private static final Set<RunState> OPEN =
      Set.of(RunState.QUEUED, RunState.RUNNING, RunState.WAITING, RunState.COMPENSATING);

  private final SampleRows rows;
  private final RunQueue queue;
  private final Runs runs;
  private final AuditTrail audit;
  private final NodeSettings node;

  DefaultSampleData(
      SampleRows rows, RunQueue queue, Runs runs, AuditTrail audit, NodeSettings node) {
    this.rows = rows;
    this.queue = queue;
    this.runs = runs;
    this.audit = audit;
    this.node = node;
  }

  @Override
  @Transactional(readOnly = true)
  public SampleState state(Actor actor) {
    actor.require(Permission.read(Area.SETTINGS));
    if (isChanging()) {
      return SampleState.CHANGING;
    }
    return rows.isEmpty() ? SampleState.ABSENT : SampleState.PRESENT;
  }

  @Override
  @Transactional
  public RunId load(Actor actor) {
    actor.require(Permission.write(Area.SETTINGS));
    if (node.role() != NodeRole.LOCAL) {
      throw new Conflict("sample.local-only");
    }
    if (!rows.isEmpty() || isChanging()) {
      throw new Conflict("sample.present");
    }
    audit.record(actor, "sandbox.sample-asked", SUBJECT, Map.of(), Map.of());
    return queue.enqueue(actor, new NewRun(LoadSample.NAME, SUBJECT, new NoParameters()));
  }

  @Override
  @Transactional
  public RunId remove(Actor actor) {
    actor.require(Permission.delete(Area.SETTINGS));
    if (rows.isEmpty() && !isChanging()) {
      throw new Conflict("sample.absent");
    }
    audit.record(actor, "sandbox.sample-removal-asked", SUBJECT, Map.of(), Map.of());
    return queue.enqueue(actor, new NewRun(RemoveSample.NAME, SUBJECT, new NoParameters()));
  }

  private boolean isChanging() {
    Actor reader = Actor.system("sample-data", Set.of(Permission.read(Area.JOBS)));
    RunQuery open = new RunQuery(OPEN, null, SUBJECT.id(), null, false, null, null);
    return runs.count(reader, open, 1) > 0;
  }
}

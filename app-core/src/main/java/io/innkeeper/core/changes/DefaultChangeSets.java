package io.innkeeper.core.changes;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.NotFound;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Change sets on their tables; each step of their life is in the trail. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class DefaultChangeSets implements ChangeSets {

  private final ChangeSetRows rows;
  private final AuditTrail audit;

  DefaultChangeSets(ChangeSetRows rows, AuditTrail audit) {
    this.rows = rows;
    this.audit = audit;
  }

  @Override
  public ChangeSetId propose(Actor actor, NewChangeSet proposal) {
    Set<String> keys = new HashSet<>();
    for (Change change : proposal.changes()) {
      if (!keys.add(change.key())) {
        throw new IllegalArgumentException("Two changes of " + change.key());
      }
    }
    ChangeSetId id = ChangeSetId.next();
    rows.insert(id, actor.name(), proposal);
    audit.record(
        actor,
        "changes.proposed",
        proposal.subject(),
        Map.of(),
        Map.of(
            "changeSet", id.toString(),
            "kind", proposal.kind(),
            "changes", proposal.changes().stream().filter(Change::effective).count()));
    return id;
  }

  @Override
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public ChangeSetView get(ChangeSetId id) {
    return rows.find(id).orElseThrow(() -> new NotFound("change-set.not-found", id));
  }

  @Override
  public void applying(Actor actor, ChangeSetId id, RunId run, Set<String> confirmed) {
    ChangeSetRows.Head set = locked(id);
    if (set.state() != ChangeSetState.PROPOSED) {
      throw new Conflict("change-set.not-proposed");
    }
    List<String> left = set.brakes().stream().filter(b -> !confirmed.contains(b)).toList();
    if (!left.isEmpty()) {
      throw new Conflict("change-set.brake", Map.of("brakes", String.join(", ", left)));
    }
    rows.move(id, ChangeSetState.APPLYING, run);
    audit.record(
        actor,
        "changes.applying",
        set.subject(),
        Map.of(),
        Map.of("changeSet", id.toString(), "run", run.toString(), "confirmed", set.brakes()));
  }

  @Override
  public void applied(Actor actor, ChangeSetId id) {
    // A run that failed may have been tried again.
    end(actor, id, ChangeSetState.APPLIED, "changes.applied", Set.of(ChangeSetState.FAILED));
  }

  @Override
  public void failed(Actor actor, ChangeSetId id) {
    end(actor, id, ChangeSetState.FAILED, "changes.failed", Set.of());
  }

  private void end(
      Actor actor,
      ChangeSetId id,
      ChangeSetState state,
      String action,
      Set<ChangeSetState> alsoFrom) {
    ChangeSetRows.Head set = locked(id);
    if (set.state() == state) {
      return;
    }
    if (set.state() != ChangeSetState.APPLYING && !alsoFrom.contains(set.state())) {
      throw new IllegalStateException(id + " is " + set.state() + ", not being applied");
    }
    rows.move(id, state, null);
    audit.record(actor, action, set.subject(), Map.of(), Map.of("changeSet", id.toString()));
  }

  @Override
  @Transactional
  public void discard(Actor actor, ChangeSetId id) {
    ChangeSetRows.Head set = locked(id);
    if (set.state() == ChangeSetState.PROPOSED) {
      rows.move(id, ChangeSetState.DISCARDED, null);
      audit.record(
          actor, "changes.discarded", set.subject(), Map.of(), Map.of("changeSet", id.toString()));
    }
  }

  private ChangeSetRows.Head locked(ChangeSetId id) {
    return rows.lock(id).orElseThrow(() -> new NotFound("change-set.not-found", id));
  }
}

package io.innkeeper.core.domains;

import io.innkeeper.core.domains.ApplyDomain.Order;
import io.innkeeper.core.domains.ZoneSnapshots.Snapshot;
import io.innkeeper.core.jobs.Outcome;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.jobs.RunStep;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the reviewed changes to the zone's records; undone by putting back the snapshot's. */
@Component
class RecordsStep implements RunStep<Order> {

  private final ApplyWork work;

  RecordsStep(ApplyWork work) {
    this.work = work;
  }

  @Override
  public String name() {
    return "records";
  }

  @Override
  public Outcome perform(RunContext<Order> run) {
    Domain domain = work.begin(run);
    List<RecordChange> changes = work.changes(run);
    return Attempt.at(() -> {
      try (ProviderSession session = work.session(domain)) {
        work.requireAsReviewed(run, session.records(domain.zoneId()));
        if (!changes.isEmpty()) {
          var _ = session.apply(domain.zoneId(), changes, new ChangeMark(run.id(), name()));
        }
        run.log("domain.records-applied", Map.of("count", changes.size()));
        return Outcome.done();
      }
    });
  }

  @Override
  public boolean compensates() {
    return true;
  }

  @Override
  public Outcome compensate(RunContext<Order> run) {
    Domain domain = work.domain(run);
    Optional<Snapshot> before = work.snapshot(run);
    if (before.isEmpty()) {
      return Outcome.done();
    }
    return Attempt.at(() -> {
      try (ProviderSession session = work.session(domain)) {
        ZoneState zone = session.records(domain.zoneId());
        List<RecordChange> back = zone.backTo(before.get().zone(), work.changes(run));
        if (!back.isEmpty()) {
          var _ = session.apply(domain.zoneId(), back, new ChangeMark(run.id(), "undo"));
        }
        run.log("domain.records-put-back", Map.of("count", back.size()));
        return Outcome.done();
      }
    });
  }
}

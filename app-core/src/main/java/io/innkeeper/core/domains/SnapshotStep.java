package io.innkeeper.core.domains;

import io.innkeeper.core.domains.ApplyDomain.Order;
import io.innkeeper.core.domains.ZoneSnapshots.Snapshot;
import io.innkeeper.core.jobs.Outcome;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.jobs.RunStep;
import org.springframework.stereotype.Component;

/** Keeps the zone as it is before anything of it is changed. */
@Component
class SnapshotStep implements RunStep<Order> {

  private final ApplyWork work;
  private final ZoneSnapshots snapshots;

  SnapshotStep(ApplyWork work, ZoneSnapshots snapshots) {
    this.work = work;
    this.snapshots = snapshots;
  }

  @Override
  public String name() {
    return "snapshot";
  }

  @Override
  public Outcome perform(RunContext<Order> run) {
    Domain domain = work.begin(run);
    if (work.snapshot(run).isPresent()) {
      return Outcome.done();
    }
    return Attempt.at(() -> {
      try (ProviderSession session = work.session(domain)) {
        ZoneState zone = session.records(domain.zoneId());
        // Between the first look and this one somebody may have changed it.
        work.requireAsReviewed(run, zone);
        Snapshot snapshot = new Snapshot(zone, session.tls(domain.zoneId()));
        run.write(() ->
            snapshots.keep(domain.id(), run.parameters().changeSet(), domain.zoneId(), snapshot));
        return Outcome.done();
      }
    });
  }
}

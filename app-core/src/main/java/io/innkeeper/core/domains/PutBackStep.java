package io.innkeeper.core.domains;

import io.innkeeper.core.changes.ChangeSetId;
import io.innkeeper.core.changes.ChangeSets;
import io.innkeeper.core.domains.DnsCredentials.Urgency;
import io.innkeeper.core.domains.RemoveDomain.Order;
import io.innkeeper.core.domains.ZoneSnapshots.Snapshot;
import io.innkeeper.core.jobs.Outcome;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.jobs.RunStep;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Puts back the records that onboarding changed, where they are still as it left them: what
 * somebody changed since is theirs.
 */
@Component
class PutBackStep implements RunStep<Order> {

  private final DomainRepository domains;
  private final ZoneSnapshots snapshots;
  private final ChangeSets changeSets;
  private final Providers providers;

  PutBackStep(
      DomainRepository domains,
      ZoneSnapshots snapshots,
      ChangeSets changeSets,
      Providers providers) {
    this.domains = domains;
    this.snapshots = snapshots;
    this.changeSets = changeSets;
    this.providers = providers;
  }

  @Override
  public String name() {
    return "records";
  }

  @Override
  public Outcome perform(RunContext<Order> run) {
    Domain domain = domains.findById(run.parameters().domain().value()).orElseThrow();
    ChangeSetId applied = domain.changeSet();
    if (!run.parameters().withRecords() || applied == null) {
      return Outcome.done();
    }
    Optional<Snapshot> before = snapshots.find(domain.id(), applied);
    if (before.isEmpty()) {
      return Outcome.done();
    }
    List<RecordChange> ours = RecordProposal.effects(changeSets.get(applied).changes());
    return Attempt.at(() -> {
      try (ProviderSession session = providers.of(domain, Urgency.BACKGROUND)) {
        ZoneState zone = session.records(domain.zoneId());
        List<RecordChange> back = zone.backTo(before.get().zone(), ours);
        if (!back.isEmpty()) {
          var _ = session.apply(domain.zoneId(), back, new ChangeMark(run.id(), name()));
        }
        run.log("domain.records-put-back", Map.of("count", back.size()));
        return Outcome.done();
      }
    });
  }
}

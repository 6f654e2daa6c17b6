package io.innkeeper.core.domains;

import io.innkeeper.core.changes.Change;
import io.innkeeper.core.changes.ChangeSetView;
import io.innkeeper.core.changes.ChangeSets;
import io.innkeeper.core.domains.ApplyDomain.Order;
import io.innkeeper.core.domains.DnsCredentials.Urgency;
import io.innkeeper.core.domains.ZoneSnapshots.Snapshot;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the steps of {@link ApplyDomain} share: the domain, its provider, its changes. */
@Component
class ApplyWork {

  private final DomainRepository domains;
  private final ChangeSets changeSets;
  private final ZoneSnapshots snapshots;
  private final Providers providers;

  ApplyWork(
      DomainRepository domains,
      ChangeSets changeSets,
      ZoneSnapshots snapshots,
      Providers providers) {
    this.domains = domains;
    this.changeSets = changeSets;
    this.snapshots = snapshots;
    this.providers = providers;
  }

  /**
   * The domain, PROVISIONING again if this is a retry.
   *
   * @throws NotFound if it was removed since
   */
  Domain begin(RunContext<Order> run) {
    Domain domain = domain(run);
    if (domain.is(DomainStatus.REMOVED)) {
      throw new NotFound("domain.not-found", domain.id());
    }
    if (domain.is(DomainStatus.FAILED)) {
      run.write(() -> toChange(run).provisionAgain());
    }
    return domain;
  }

  Domain domain(RunContext<Order> run) {
    DomainId id = run.parameters().domain();
    return domains.findById(id.value()).orElseThrow(() -> new NotFound("domain.not-found", id));
  }

  /** Locked, in a run's transaction. */
  Domain toChange(RunContext<Order> run) {
    return domains.findToChange(run.parameters().domain().value()).orElseThrow();
  }

  ProviderSession session(Domain domain) {
    return providers.of(domain, Urgency.BACKGROUND);
  }

  List<Change> reviewed(RunContext<Order> run) {
    return changeSets.get(run.parameters().changeSet()).changes();
  }

  List<RecordChange> changes(RunContext<Order> run) {
    return RecordProposal.effects(reviewed(run));
  }

  Optional<Snapshot> snapshot(RunContext<Order> run) {
    return snapshots.find(run.parameters().domain(), run.parameters().changeSet());
  }

  Snapshot snapshotTaken(RunContext<Order> run) {
    return snapshot(run).orElseThrow();
  }

  /**
   * Refuses a zone that is not as it was reviewed, save for what this change set did itself.
   *
   * @throws Conflict with {@code domain.zone-changed}
   */
  void requireAsReviewed(RunContext<Order> run, ZoneState zone) {
    Optional<Snapshot> before = snapshot(run);
    if (before.isPresent()) {
      zone.requireOnly(before.get().zone(), changes(run));
      return;
    }
    ChangeSetView reviewed = changeSets.get(run.parameters().changeSet());
    if (!zone.fingerprint().equals(reviewed.base())) {
      throw new Conflict("domain.zone-changed");
    }
  }
}

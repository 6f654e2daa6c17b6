package io.innkeeper.core.domains;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.changes.ChangeSetId;
import io.innkeeper.core.changes.ChangeSetState;
import io.innkeeper.core.changes.ChangeSets;
import io.innkeeper.core.jobs.Outcome;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.jobs.RunProcess;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.RunStep;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Carries out a reviewed onboarding: the zone's records and TLS settings, then the domain itself.
 *
 * <p>Each step reads before it writes and writes only what is missing, so that it may be killed
 * anywhere and run again. What a failed run did is put back to the snapshot; the domain stays
 * FAILED and keeps its places in the quotas until it is removed, or the run is retried.
 */
@Component
class ApplyDomain implements RunProcess<ApplyDomain.Order> {

  static final String PROCESS = "domains.apply";

  private final List<RunStep<Order>> steps;
  private final DomainRepository domains;
  private final StoredRecords stored;
  private final ChangeSets changeSets;
  private final AuditTrail audit;

  ApplyDomain(
      VerifyStep verify,
      SnapshotStep snapshot,
      RecordsStep records,
      TlsStep tls,
      ConfirmStep confirm,
      FinishStep finish,
      DomainRepository domains,
      StoredRecords stored,
      ChangeSets changeSets,
      AuditTrail audit) {
    this.steps = List.of(verify, snapshot, records, tls, confirm, finish);
    this.domains = domains;
    this.stored = stored;
    this.changeSets = changeSets;
    this.audit = audit;
  }

  /**
   * What is to be applied.
   *
   * @param draft holds the customer's own token until the run has taken it over; null without one
   */
  record Order(DomainId domain, ChangeSetId changeSet, @Nullable DraftId draft) {}

  @Override
  public String name() {
    return PROCESS;
  }

  @Override
  public Class<Order> parameters() {
    return Order.class;
  }

  @Override
  public List<RunStep<Order>> steps() {
    return steps;
  }

  @Override
  public void ended(RunContext<Order> run, RunState state, Outcome.Failed why) {
    Domain domain = domains.findToChange(run.parameters().domain().value()).orElseThrow();
    if (domain.is(DomainStatus.REMOVED)) {
      return;
    }
    domain.failed();
    stored.replace(domain.id(), List.of());
    ChangeSetId changes = run.parameters().changeSet();
    if (changeSets.get(changes).state() == ChangeSetState.APPLYING) {
      changeSets.failed(run.actor(), changes);
    }
    audit.record(
        run.actor(),
        "domains.failed",
        domain.subject(),
        Map.of(),
        Map.of("status", domain.status().name(), "code", why.code()));
  }
}

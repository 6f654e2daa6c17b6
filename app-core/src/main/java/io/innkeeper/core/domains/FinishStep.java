package io.innkeeper.core.domains;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.changes.ChangeSets;
import io.innkeeper.core.domains.ApplyDomain.Order;
import io.innkeeper.core.jobs.Outcome;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.jobs.RunStep;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Stores what was confirmed: records, settings and the domain's new status, all or nothing. */
@Component
class FinishStep implements RunStep<Order> {

  private final ApplyWork work;
  private final StoredRecords stored;
  private final Owners owners;
  private final ChangeSets changeSets;
  private final AuditTrail audit;

  FinishStep(
      ApplyWork work,
      StoredRecords stored,
      Owners owners,
      ChangeSets changeSets,
      AuditTrail audit) {
    this.work = work;
    this.stored = stored;
    this.owners = owners;
    this.changeSets = changeSets;
    this.audit = audit;
  }

  @Override
  public String name() {
    return "finish";
  }

  @Override
  public Outcome perform(RunContext<Order> run) {
    Domain begun = work.begin(run);
    List<DnsRecord> records = RecordProposal.results(work.reviewed(run));
    boolean customerActive = owners.isActive(begun.customer());
    run.write(() -> {
      Domain domain = work.toChange(run);
      if (!domain.is(DomainStatus.PROVISIONING)) {
        // Killed after this was written and before the step's end was.
        return;
      }
      stored.replace(domain.id(), records);
      domain.provisioned(customerActive);
      changeSets.applied(run.actor(), run.parameters().changeSet());
      audit.record(
          run.actor(),
          "domains.activated",
          domain.subject(),
          Map.of("status", DomainStatus.PROVISIONING.name()),
          Map.of("status", domain.status().name(), "tlsMode", domain.tlsMode().name()));
    });
    return Outcome.done();
  }
}

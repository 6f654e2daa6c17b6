package io.innkeeper.core.domains;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.changes.ChangeSetId;
import io.innkeeper.core.changes.ChangeSets;
import io.innkeeper.core.customers.CustomerLimits;
import io.innkeeper.core.customers.CustomerResource;
import io.innkeeper.core.domains.RemoveDomain.Order;
import io.innkeeper.core.jobs.Outcome;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.jobs.RunStep;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives the domain's places in the quotas back and removes it, in one transaction. */
@Component
class ReleaseStep implements RunStep<Order> {

  private final DomainRepository domains;
  private final OnboardingDraftRepository drafts;
  private final StoredRecords records;
  private final CustomerLimits limits;
  private final ChangeSets changeSets;
  private final AuditTrail audit;

  ReleaseStep(
      DomainRepository domains,
      OnboardingDraftRepository drafts,
      StoredRecords records,
      CustomerLimits limits,
      ChangeSets changeSets,
      AuditTrail audit) {
    this.domains = domains;
    this.drafts = drafts;
    this.records = records;
    this.limits = limits;
    this.changeSets = changeSets;
    this.audit = audit;
  }

  @Override
  public String name() {
    return "release";
  }

  @Override
  public Outcome perform(RunContext<Order> run) {
    UUID id = run.parameters().domain().value();
    Domain known = domains.findById(id).orElseThrow();
    if (known.is(DomainStatus.REMOVED)) {
      return Outcome.done();
    }
    run.write(() -> {
      // The customer first: whoever changes a customer locks it before its domains.
      limits.release(known.customer(), CustomerResource.DOMAIN);
      Domain domain = domains.findToChange(id).orElseThrow();
      String before = domain.status().name();
      drafts.ofWaiting(id).ifPresent(draft -> drop(run, draft));
      records.replace(domain.id(), List.of());
      domain.remove();
      audit.record(
          run.actor(),
          "domains.removed",
          domain.subject(),
          Map.of("status", before),
          Map.of("status", domain.status().name()));
    });
    return Outcome.done();
  }

  private void drop(RunContext<Order> run, OnboardingDraft draft) {
    ChangeSetId proposed = draft.changeSet();
    if (proposed != null) {
      changeSets.discard(run.actor(), proposed);
    }
    drafts.delete(draft);
  }
}

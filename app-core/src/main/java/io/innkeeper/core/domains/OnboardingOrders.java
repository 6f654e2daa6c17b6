package io.innkeeper.core.domains;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.changes.ChangeSetId;
import io.innkeeper.core.changes.ChangeSets;
import io.innkeeper.core.customers.CustomerLimits;
import io.innkeeper.core.customers.CustomerResource;
import io.innkeeper.core.domains.DraftView.Step;
import io.innkeeper.core.jobs.NewRun;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.jobs.RunQueue;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.BrokenConstraint;
import io.innkeeper.core.kernel.Conflict;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Ends drafts: as a domain that is provisioned, as one that waits, or as nothing. In the facade's
 * transaction, which locks draft, account, customer, domain in this order.
 */
@Component
class OnboardingOrders {

  private final OnboardingDraftRepository drafts;
  private final DomainRepository domains;
  private final AccountChoice accounts;
  private final Owners owners;
  private final CustomerLimits limits;
  private final ChangeSets changeSets;
  private final RunQueue queue;
  private final AuditTrail audit;

  OnboardingOrders(
      OnboardingDraftRepository drafts,
      DomainRepository domains,
      AccountChoice accounts,
      Owners owners,
      CustomerLimits limits,
      ChangeSets changeSets,
      RunQueue queue,
      AuditTrail audit) {
    this.drafts = drafts;
    this.domains = domains;
    this.accounts = accounts;
    this.owners = owners;
    this.limits = limits;
    this.changeSets = changeSets;
    this.queue = queue;
    this.audit = audit;
  }

  DomainId await(Actor actor, OnboardingDraft draft) {
    draft.require(Step.NAME_SERVERS);
    DomainId present = draft.domain();
    if (present != null) {
      return present;
    }
    Domain domain = make(draft, DomainStatus.DRAFT);
    RunId run =
        queue.enqueue(
            actor,
            new NewRun(
                AwaitNameServers.PROCESS,
                domain.subject(),
                new AwaitNameServers.Which(domain.id())));
    domain.waitForNameServers(run);
    draft.waitAs(domain.id());
    audit.record(
        actor,
        "domains.waiting",
        domain.subject(),
        Map.of(),
        Map.of("status", domain.status().name(), "nameServers", domain.nameServers()));
    return domain.id();
  }

  AppliedOnboarding apply(Actor actor, OnboardingDraft draft, ApplyOnboarding command) {
    draft.require(Step.APPLY);
    ChangeSetId changes = command.changeSet();
    if (!changes.equals(draft.changeSet())) {
      throw new Conflict("change-set.not-proposed");
    }
    Domain domain = waiting(draft);
    RunId run =
        queue.enqueue(
            actor,
            new NewRun(
                ApplyDomain.PROCESS,
                domain.subject(),
                new ApplyDomain.Order(
                    domain.id(), changes, draft.own() == null ? null : draft.id())));
    changeSets.applying(actor, changes, run, command.confirmed());
    RunId waited = domain.waitingRun();
    if (waited != null) {
      queue.wake(waited);
    }
    domain.provision(draft, command.tlsMode(), changes, run);
    if (draft.own() == null) {
      drafts.delete(draft);
    } else {
      draft.waitAs(domain.id());
      draft.end();
    }
    audit.record(
        actor,
        "domains.onboarded",
        domain.subject(),
        Map.of(),
        Map.of(
            "status", domain.status().name(),
            "customer", draft.customerName(),
            "zone", domain.zoneName().ascii(),
            "address", String.valueOf(draft.address()),
            "proxied", draft.isProxied(),
            "tlsMode", command.tlsMode().name()));
    return new AppliedOnboarding(domain.id(), run);
  }

  void discard(Actor actor, OnboardingDraft draft) {
    if (draft.domain() != null) {
      // It has places in the quotas and a run of its own: removing it drops the draft too.
      throw new Conflict("draft.domain-waiting");
    }
    ChangeSetId proposed = draft.changeSet();
    if (proposed != null) {
      changeSets.discard(actor, proposed);
    }
    drafts.delete(draft);
    audit.record(actor, "onboarding.discarded", draft.subject(), Map.of(), Map.of());
  }

  /** The domain that waited with this draft, or a new one. */
  private Domain waiting(OnboardingDraft draft) {
    DomainId waiting = draft.domain();
    if (waiting == null) {
      return make(draft, DomainStatus.PROVISIONING);
    }
    Domain domain = domains.findToChange(waiting.value()).orElseThrow();
    if (domain.isRemoving()) {
      throw new Conflict("domain.busy");
    }
    return domain;
  }

  private Domain make(OnboardingDraft draft, DomainStatus status) {
    UUID account = draft.account();
    if (account != null) {
      var _ = accounts.takePlace(new DnsAccountId(account));
    }
    limits.claim(draft.customer(), CustomerResource.DOMAIN);
    try {
      return domains.saveAndFlush(new Domain(draft, owners.name(draft.customer()), status));
    } catch (DataIntegrityViolationException broken) {
      if (BrokenConstraint.nameOf(broken).equals("domain_name_unique")) {
        throw new Conflict("domain.in-use", Map.of("domain", draft.domainName().unicode()));
      }
      throw broken;
    }
  }
}

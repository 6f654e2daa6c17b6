package io.innkeeper.core.domains;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.jobs.RunQueue;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.secrets.SettingValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the public DNS for a domain's name servers and writes down what it answers. */
@Component
class NameServerWatch {

  private final NameServerCheck check;
  private final DomainRepository domains;
  private final OnboardingDraftRepository drafts;

  /** Looked up late: the queue knows the processes, and this is a part of one. */
  private final ObjectProvider<RunQueue> queue;

  private final SettingValues settings;
  private final AuditTrail audit;

  NameServerWatch(
      NameServerCheck check,
      DomainRepository domains,
      OnboardingDraftRepository drafts,
      ObjectProvider<RunQueue> queue,
      SettingValues settings,
      AuditTrail audit) {
    this.check = check;
    this.domains = domains;
    this.drafts = drafts;
    this.queue = queue;
    this.settings = settings;
    this.audit = audit;
  }

  NameServerFinding look(Zone zone) {
    return look(zone.name(), zone.nameServers());
  }

  private NameServerFinding look(DomainName zone, List<String> required) {
    return check.check(zone, required, settings.list(DomainSettings.RESOLVERS));
  }

  /** Looks for a domain that exists already: waiting or not. */
  NameServerFinding look(RunContext<?> run, DomainId id) {
    Domain domain = domains.findById(id.value()).orElseThrow(() -> unknown(id));
    NameServerFinding finding = look(domain.zoneName(), domain.nameServers());
    run.write(() -> {
      Optional<OnboardingDraft> draft = drafts.ofWaiting(id.value());
      draft
          .flatMap(found -> drafts.findToChange(found.id().value()))
          .filter(found -> !found.isEnded())
          .ifPresent(found -> found.checked(finding));
      found(run, id, finding);
    });
    return finding;
  }

  /** In the run's transaction. Name servers that are right end the wait and are told once. */
  void found(RunContext<?> run, DomainId id, NameServerFinding finding) {
    Domain domain = domains.findToChange(id.value()).orElseThrow(() -> unknown(id));
    boolean waited = domain.is(DomainStatus.WAITING_FOR_NAMESERVERS);
    domain.checked(finding);
    if (!waited || domain.is(DomainStatus.WAITING_FOR_NAMESERVERS)) {
      return;
    }
    audit.record(
        run.actor(),
        "domains.name-servers-right",
        domain.subject(),
        Map.of("status", DomainStatus.WAITING_FOR_NAMESERVERS.name()),
        Map.of("status", domain.status().name(), "nameServers", finding.found()));
    RunId waiting = domain.waitingRun();
    if (waiting != null && !waiting.equals(run.id())) {
      queue.getObject().wake(waiting);
    }
  }

  private static NotFound unknown(DomainId id) {
    return new NotFound("domain.not-found", id);
  }
}

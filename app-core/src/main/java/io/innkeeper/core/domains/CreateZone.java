package io.innkeeper.core.domains;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.kernel.Conflict;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the zone of a draft's domain in an account of the company. */
@Component
class CreateZone extends Question<CreateZone.Which> {

  static final String PROCESS = "domains.create-zone";

  private final DraftWork drafts;
  private final Providers providers;
  private final AuditTrail audit;

  CreateZone(DraftWork drafts, Providers providers, AuditTrail audit) {
    super(PROCESS, Which.class);
    this.drafts = drafts;
    this.providers = providers;
    this.audit = audit;
  }

  /** The draft. */
  record Which(DraftId draft) {}

  @Override
  ZoneFinding answer(RunContext<Which> run) {
    OnboardingDraft draft = drafts.at(DraftView.Step.ZONE, run.parameters().draft());
    if (draft.own() != null) {
      throw new Conflict("domain.zone-of-own-account");
    }
    try (ProviderSession session = providers.of(draft)) {
      // A zone is what was registered: a subdomain's records go into its parent's.
      Zone zone = session.createZone(draft.domainName().registrable());
      drafts.write(
          run,
          draft,
          changed -> {
            changed.found(zone);
            audit.record(
                run.actor(),
                "domains.zone-created",
                draft.subject(),
                Map.of(),
                Map.of("zone", zone.name().ascii(), "nameServers", zone.nameServers()));
          });
      return FindZone.finding(zone);
    }
  }
}

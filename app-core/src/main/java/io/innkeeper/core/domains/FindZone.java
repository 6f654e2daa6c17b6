package io.innkeeper.core.domains;

import io.innkeeper.core.jobs.RunContext;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks for the zone of a draft's domain: its own, or that of the closest parent. */
@Component
class FindZone extends Question<FindZone.Which> {

  static final String PROCESS = "domains.find-zone";

  private final DraftWork drafts;
  private final Providers providers;

  FindZone(DraftWork drafts, Providers providers) {
    super(PROCESS, Which.class);
    this.drafts = drafts;
    this.providers = providers;
  }

  /** The draft. */
  record Which(DraftId draft) {}

  @Override
  ZoneFinding answer(RunContext<Which> run) {
    OnboardingDraft draft = drafts.at(DraftView.Step.ZONE, run.parameters().draft());
    try (ProviderSession session = providers.of(draft)) {
      Optional<Zone> zone = session.findZone(draft.domainName());
      if (zone.isPresent()) {
        drafts.write(run, draft, changed -> changed.found(zone.get()));
        return finding(zone.get());
      }
      drafts.write(run, draft, OnboardingDraft::notFound);
      return new ZoneFinding(null, null, null, List.of(), draft.own() == null);
    }
  }

  static ZoneFinding finding(Zone zone) {
    return new ZoneFinding(
        zone.id(), zone.name().ascii(), zone.status(), zone.nameServers(), false);
  }
}

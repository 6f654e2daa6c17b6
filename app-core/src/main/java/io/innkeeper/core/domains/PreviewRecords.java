package io.innkeeper.core.domains;

import io.innkeeper.core.changes.Change;
import io.innkeeper.core.changes.ChangeSetId;
import io.innkeeper.core.changes.ChangeSets;
import io.innkeeper.core.changes.NewChangeSet;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.secrets.SettingValues;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a zone and proposes what has to change so that the domain points to its address. */
@Component
class PreviewRecords extends Question<PreviewRecords.Which> {

  static final String PROCESS = "domains.preview";

  /** Of records that no edge stands before. */
  private static final int TTL = 300;

  private final DraftWork drafts;
  private final Providers providers;
  private final ChangeSets changeSets;
  private final SettingValues settings;

  PreviewRecords(
      DraftWork drafts, Providers providers, ChangeSets changeSets, SettingValues settings) {
    super(PROCESS, Which.class);
    this.drafts = drafts;
    this.providers = providers;
    this.changeSets = changeSets;
    this.settings = settings;
  }

  /** The draft, and whether the provider's edge shall stand before the address. */
  record Which(DraftId draft, boolean proxied) {}

  @Override
  OnboardingPreview answer(RunContext<Which> run) {
    OnboardingDraft draft = drafts.at(DraftView.Step.PREVIEW, run.parameters().draft());
    boolean proxied = run.parameters().proxied();
    String address = address(draft);
    try (ProviderSession session = providers.of(draft)) {
      ZoneState zone = session.records(draft.zone().id());
      ZonePlan plan =
          ZonePlan.of(
              draft.domainName(),
              draft.zone().name(),
              address,
              proxied,
              TTL,
              zone.records().stream().map(ZoneRecord::record).toList());
      List<Change> changes = RecordProposal.changes(plan);
      List<String> brakes = RecordProposal.brakes(plan, zone.records().size());
      NewChangeSet proposal =
          new NewChangeSet(
              RecordProposal.KIND, draft.subject(), zone.fingerprint(), changes, brakes);
      ChangeSetId id = propose(run, draft, proposal, address);
      return new OnboardingPreview(id, address, changes, brakes);
    }
  }

  private ChangeSetId propose(
      RunContext<Which> run, OnboardingDraft draft, NewChangeSet proposal, String address) {
    return run.write(() -> {
      ChangeSetId earlier = draft.changeSet();
      if (earlier != null) {
        changeSets.discard(run.actor(), earlier);
      }
      ChangeSetId id = changeSets.propose(run.actor(), proposal);
      drafts.change(draft, changed -> changed.previewed(id, run.parameters().proxied(), address));
      return id;
    });
  }

  private String address(OnboardingDraft draft) {
    List<String> addresses = settings.list(DomainSettings.LOAD_BALANCERS);
    if (addresses.isEmpty()) {
      throw new Conflict("domain.no-load-balancer");
    }
    return new LoadBalancers(addresses).addressOf(draft.domainName());
  }
}

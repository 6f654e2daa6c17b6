package io.innkeeper.core.domains;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.domains.DraftView.Step;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.EmailAddress;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.secrets.Sealer;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The wizard: drafts in the database, questions as runs, orders to {@link OnboardingOrders}. */
@Service
@Transactional
class DefaultOnboarding implements Onboarding {

  private static final Permission READ = Permission.read(Area.DOMAINS);
  private static final Permission WRITE = Permission.write(Area.DOMAINS);

  private final OnboardingDraftRepository drafts;
  private final DraftRows rows;
  private final DomainEntry entry;
  private final DnsAccountRows accounts;
  private final AccountChoice choice;
  private final Sealer sealer;
  private final Questions questions;
  private final OnboardingOrders orders;
  private final AuditTrail audit;

  DefaultOnboarding(
      OnboardingDraftRepository drafts,
      DraftRows rows,
      DomainEntry entry,
      DnsAccountRows accounts,
      AccountChoice choice,
      Sealer sealer,
      Questions questions,
      OnboardingOrders orders,
      AuditTrail audit) {
    this.drafts = drafts;
    this.rows = rows;
    this.entry = entry;
    this.accounts = accounts;
    this.choice = choice;
    this.sealer = sealer;
    this.questions = questions;
    this.orders = orders;
    this.audit = audit;
  }

  @Override
  public DraftView begin(Actor actor) {
    actor.require(WRITE);
    OnboardingDraft draft = new OnboardingDraft(actor);
    audit.record(actor, "onboarding.begun", draft.subject(), Map.of(), Map.of());
    return stored(draft);
  }

  @Override
  @Transactional(readOnly = true)
  public Chunk<DraftView> drafts(Actor actor, ChunkRequest request) {
    actor.require(READ);
    return rows.latestFirst(request);
  }

  @Override
  @Transactional(readOnly = true)
  public DraftView get(Actor actor, DraftId id) {
    actor.require(READ);
    return rows.get(id);
  }

  @Override
  public DraftView enterDomain(
      Actor actor,
      DraftId id,
      Revision seen,
      CustomerId customer,
      String domain,
      String projectName) {
    actor.require(WRITE);
    OnboardingDraft draft = toChange(id, seen);
    DomainEntry.Checked checked = entry.check(customer, domain, projectName);
    draft.enter(customer, checked.customerName(), checked.domain(), checked.projectName());
    audit.record(
        actor,
        "onboarding.domain-entered",
        draft.subject(),
        Map.of(),
        Map.of("domain", checked.domain().ascii(), "customer", checked.customerName()));
    return stored(draft);
  }

  @Override
  @Transactional(readOnly = true)
  public Chunk<DnsAccountView> accounts(Actor actor, ChunkRequest request) {
    actor.require(WRITE);
    return accounts.emptiestFirst(request);
  }

  @Override
  public DraftView chooseAccount(Actor actor, DraftId id, Revision seen, DnsAccountId account) {
    actor.require(WRITE);
    OnboardingDraft draft = toChange(id, seen);
    draft.require(Step.ACCOUNT);
    DnsAccount chosen = choice.takePlace(account);
    draft.choose(account);
    audit.record(
        actor,
        "onboarding.account-chosen",
        draft.subject(),
        Map.of(),
        Map.of("account", chosen.name()));
    return stored(draft);
  }

  @Override
  public DraftView chooseOwnAccount(
      Actor actor, DraftId id, Revision seen, String email, Secret token) {
    actor.require(WRITE);
    OnboardingDraft draft = toChange(id, seen);
    draft.require(Step.ACCOUNT);
    EmailAddress checked = DnsAccountRules.ownAccount(email, token);
    String sealed = sealer.seal(token, draft.ownTokenPlace()).ciphertext();
    draft.choose(new OwnAccount(checked.value(), sealed, token.masked()));
    audit.record(
        actor,
        "onboarding.own-account-chosen",
        draft.subject(),
        Map.of(),
        Map.of("email", checked.value(), "token", token.masked()));
    return stored(draft);
  }

  /** Without a transaction, as every question: the answer takes its time. */
  @Override
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public ZoneFinding findZone(Actor actor, DraftId id) {
    actor.require(WRITE);
    return ask(actor, FindZone.PROCESS, id, Step.ZONE, new FindZone.Which(id), ZoneFinding.class);
  }

  @Override
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public ZoneFinding createZone(Actor actor, DraftId id) {
    actor.require(WRITE);
    return ask(
        actor, CreateZone.PROCESS, id, Step.ZONE, new CreateZone.Which(id), ZoneFinding.class);
  }

  @Override
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public NameServerFinding checkNameServers(Actor actor, DraftId id) {
    actor.require(WRITE);
    return ask(
        actor,
        CheckNameServers.PROCESS,
        id,
        Step.NAME_SERVERS,
        new CheckNameServers.Which(id, null),
        NameServerFinding.class);
  }

  @Override
  public DomainId waitForNameServers(Actor actor, DraftId id, Revision seen) {
    actor.require(WRITE);
    return orders.await(actor, toChange(id, seen));
  }

  @Override
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public OnboardingPreview preview(Actor actor, DraftId id, boolean proxied) {
    actor.require(WRITE);
    return ask(
        actor,
        PreviewRecords.PROCESS,
        id,
        Step.PREVIEW,
        new PreviewRecords.Which(id, proxied),
        OnboardingPreview.class);
  }

  @Override
  public AppliedOnboarding apply(Actor actor, DraftId id, Revision seen, ApplyOnboarding command) {
    actor.require(WRITE);
    return orders.apply(actor, toChange(id, seen), command);
  }

  @Override
  public void discard(Actor actor, DraftId id, Revision seen) {
    actor.require(WRITE);
    orders.discard(actor, toChange(id, seen));
  }

  private <T> T ask(
      Actor actor, String process, DraftId id, Step step, Record which, Class<T> answer) {
    OnboardingDraft draft = drafts.findById(id.value()).orElseThrow(() -> unknown(id));
    if (draft.isEnded()) {
      throw unknown(id);
    }
    draft.require(step);
    return questions.ask(actor, process, draft.subject(), which, answer);
  }

  private OnboardingDraft toChange(DraftId id, Revision seen) {
    OnboardingDraft draft =
        drafts
            .findToChange(id.value())
            .filter(found -> !found.isEnded())
            .orElseThrow(() -> unknown(id));
    draft.requireCurrent(seen);
    return draft;
  }

  private DraftView stored(OnboardingDraft draft) {
    return rows.get(drafts.saveAndFlush(draft).id());
  }

  private static NotFound unknown(DraftId id) {
    return new NotFound("draft.not-found", id);
  }
}

package io.innkeeper.core.sandbox;

import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.customers.CustomerStatus;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.core.customers.Customers;
import io.innkeeper.core.domains.AppliedOnboarding;
import io.innkeeper.core.domains.ApplyOnboarding;
import io.innkeeper.core.domains.DnsAccountId;
import io.innkeeper.core.domains.DomainView;
import io.innkeeper.core.domains.Domains;
import io.innkeeper.core.domains.DraftView;
import io.innkeeper.core.domains.Onboarding;
import io.innkeeper.core.domains.OnboardingPreview;
import io.innkeeper.core.domains.TlsMode;
import io.innkeeper.core.jobs.Outcome;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.jobs.RunStep;
import io.innkeeper.core.jobs.Runs;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.DomainName;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Onboards domains of the sample customers through the same facade that the wizard uses, so that
 * their jobs and audit entries are real ones; leaves some in every status.
 */
@Component
class SampleDomains implements RunStep<NoParameters> {

  private static final String DONE = "domains";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** What becomes of a sample domain; account is the position in {@link SampleAccounts}. */
  private enum Fate {
    ACTIVE_LARGE(0),
    ACTIVE_SMALL(1),
    ACTIVE_FULL(2),
    FAILED(3),
    WAITING(0),
    DRAFT(0),
    REMOVED(0);

    private final int account;

    Fate(int account) {
      this.account = account;
    }

    static Fate of(int number) {
      return switch (number) {
        case 4, 17 -> FAILED;
        case 8, 15, 23 -> WAITING;
        case 11, 25 -> DRAFT;
        case 13 -> REMOVED;
        default -> number % 3 == 0 ? ACTIVE_LARGE : number % 3 == 1 ? ACTIVE_SMALL : ACTIVE_FULL;
      };
    }
  }

  private static final int COUNT = 27;

  private final Customers customers;
  private final Onboarding onboarding;
  private final Domains domains;
  private final Runs runs;
  private final SampleRows rows;
  private final SampleZones zones;

  SampleDomains(
      Customers customers,
      Onboarding onboarding,
      Domains domains,
      Runs runs,
      SampleRows rows,
      SampleZones zones) {
    this.customers = customers;
    this.onboarding = onboarding;
    this.domains = domains;
    this.runs = runs;
    this.rows = rows;
    this.zones = zones;
  }

  @Override
  public String name() {
    return "domains";
  }

  @Override
  public Outcome perform(RunContext<NoParameters> run) {
    List<CustomerView> owners =
        rows.ids("customer").stream()
            .map(id -> customers.get(run.actor(), new CustomerId(id)))
            .filter(customer -> customer.deleted() == null)
            .filter(customer -> customer.status() == CustomerStatus.ACTIVE)
            .filter(customer -> customer.limits().maxDomains() > 0)
            .limit(COUNT)
            .toList();
    int done = run.recall(DONE, Integer.class).orElse(0);
    for (int number = done; number < owners.size(); number++) {
      run.checkpoint();
      onboard(run, owners.get(number), number);
      run.remember(DONE, number + 1);
      run.progress(number + 1, owners.size());
    }
    return Outcome.done();
  }

  private void onboard(RunContext<NoParameters> run, CustomerView owner, int number) {
    Actor actor = run.actor();
    Fate fate = Fate.of(number);
    DomainName name = owner.domain();
    UUID account = rows.ids("dns-account").get(fate.account);
    String remote = SampleAccounts.ACCOUNTS.get(fate.account).name();
    zones.add(name, run.recall(remote, String.class).orElseThrow(), number, fate != Fate.WAITING);
    DraftView draft = onboarding.begin(actor);
    draft =
        onboarding.enterDomain(
            actor, draft.id(), draft.revision(), owner.id(), name.ascii(), owner.name());
    if (fate == Fate.DRAFT) {
      return;
    }
    draft =
        onboarding.chooseAccount(actor, draft.id(), draft.revision(), new DnsAccountId(account));
    var _ = onboarding.findZone(actor, draft.id());
    var _ = onboarding.checkNameServers(actor, draft.id());
    draft = onboarding.get(actor, draft.id());
    if (fate == Fate.WAITING) {
      var _ = onboarding.waitForNameServers(actor, draft.id(), draft.revision());
      return;
    }
    OnboardingPreview preview = onboarding.preview(actor, draft.id(), number % 4 != 3);
    draft = onboarding.get(actor, draft.id());
    AppliedOnboarding applied =
        onboarding.apply(
            actor,
            draft.id(),
            draft.revision(),
            new ApplyOnboarding(preview.changeSet(), TlsMode.FULL, Set.copyOf(preview.brakes())));
    if (fate == Fate.REMOVED) {
      var _ = runs.await(actor, applied.run(), PATIENCE);
      DomainView domain = domains.get(actor, applied.domain());
      var _ = domains.remove(actor, domain.row().id(), domain.row().revision(), true);
    }
  }
}

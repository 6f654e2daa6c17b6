package io.innkeeper.core.domains;

import io.innkeeper.core.domains.ApplyDomain.Order;
import io.innkeeper.core.jobs.Outcome;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.jobs.RunStep;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.secrets.Opener;
import io.innkeeper.core.secrets.Sealed;
import io.innkeeper.core.secrets.Sealer;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes over the customer's own token, and refuses a zone that has changed since it was reviewed.
 */
@Component
class VerifyStep implements RunStep<Order> {

  private final ApplyWork work;
  private final OnboardingDraftRepository drafts;
  private final ObjectProvider<Opener> opener;
  private final Sealer sealer;

  VerifyStep(
      ApplyWork work,
      OnboardingDraftRepository drafts,
      ObjectProvider<Opener> opener,
      Sealer sealer) {
    this.work = work;
    this.drafts = drafts;
    this.opener = opener;
    this.sealer = sealer;
  }

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public Outcome perform(RunContext<Order> run) {
    takeOverToken(run);
    Domain domain = work.begin(run);
    return Attempt.at(() -> {
      try (ProviderSession session = work.session(domain)) {
        work.requireAsReviewed(run, session.records(domain.zoneId()));
        return Outcome.done();
      }
    });
  }

  /** Only a worker can open it, and it opens only where it stands: so it is sealed anew. */
  private void takeOverToken(RunContext<Order> run) {
    DraftId id = run.parameters().draft();
    if (id == null) {
      return;
    }
    Optional<OnboardingDraft> draft = drafts.findById(id.value());
    if (draft.isEmpty()) {
      return;
    }
    OwnAccount own = draft.get().own();
    if (own == null) {
      return;
    }
    Domain domain = work.domain(run);
    Sealed sealed;
    try (Secret token = opener.getObject().open(own.sealed(), draft.get().ownTokenPlace())) {
      sealed = sealer.seal(token, domain.ownTokenPlace());
    }
    run.write(() -> {
      work.toChange(run).takeOver(own.resealed(sealed));
      drafts.deleteById(id.value());
    });
  }
}

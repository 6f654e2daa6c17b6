package io.innkeeper.core.domains;

import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.NotFound;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** A draft in the hands of a question's step: read, asked about, changed if nobody else did. */
@Component
class DraftWork {

  private final OnboardingDraftRepository drafts;

  DraftWork(OnboardingDraftRepository drafts) {
    this.drafts = drafts;
  }

  /** The draft at that step or beyond. */
  OnboardingDraft at(DraftView.Step step, DraftId id) {
    OnboardingDraft draft =
        drafts
            .findById(id.value())
            .filter(found -> !found.isEnded())
            .orElseThrow(() -> new NotFound("draft.not-found", id));
    draft.require(step);
    return draft;
  }

  /**
   * Writes what was found.
   *
   * @throws Conflict with {@code stale} if the draft has gone on while the question was asked
   */
  void write(RunContext<?> run, OnboardingDraft asked, Consumer<OnboardingDraft> change) {
    run.write(() -> change(asked, change));
  }

  /** {@link #write} within a run's transaction. */
  void change(OnboardingDraft asked, Consumer<OnboardingDraft> change) {
    OnboardingDraft draft =
        drafts.findToChange(asked.id().value()).orElseThrow(() -> new Conflict("stale"));
    if (draft.revision() != asked.revision()) {
      throw new Conflict("stale");
    }
    change.accept(draft);
  }
}

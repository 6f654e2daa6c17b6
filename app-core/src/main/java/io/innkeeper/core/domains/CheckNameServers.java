package io.innkeeper.core.domains;

import io.innkeeper.core.jobs.RunContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds what the public DNS answers now against what the zone requires. */
@Component
class CheckNameServers extends Question<CheckNameServers.Which> {

  static final String PROCESS = "domains.check-name-servers";

  private final DraftWork drafts;
  private final NameServerWatch watch;

  CheckNameServers(DraftWork drafts, NameServerWatch watch) {
    super(PROCESS, Which.class);
    this.drafts = drafts;
    this.watch = watch;
  }

  /** A draft or a domain. */
  record Which(@Nullable DraftId draft, @Nullable DomainId domain) {}

  @Override
  NameServerFinding answer(RunContext<Which> run) {
    DraftId asked = run.parameters().draft();
    if (asked == null) {
      return watch.look(run, Objects.requireNonNull(run.parameters().domain()));
    }
    OnboardingDraft draft = drafts.at(DraftView.Step.NAME_SERVERS, asked);
    NameServerFinding finding = watch.look(draft.zone());
    drafts.write(
        run,
        draft,
        changed -> {
          changed.checked(finding);
          DomainId waiting = changed.domain();
          if (waiting != null) {
            watch.found(run, waiting, finding);
          }
        });
    return finding;
  }
}

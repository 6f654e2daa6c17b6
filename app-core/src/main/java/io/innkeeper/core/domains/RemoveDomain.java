package io.innkeeper.core.domains;

import io.innkeeper.core.jobs.Outcome;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.jobs.RunProcess;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.RunStep;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes a domain out of use: its records if wanted, its places in the quotas, itself. */
@Component
class RemoveDomain implements RunProcess<RemoveDomain.Order> {

  static final String PROCESS = "domains.remove";

  private final List<RunStep<Order>> steps;
  private final DomainRepository domains;

  RemoveDomain(PutBackStep records, ReleaseStep release, DomainRepository domains) {
    this.steps = List.of(records, release);
    this.domains = domains;
  }

  /** The domain, and whether its records are put back as they were before onboarding. */
  record Order(DomainId domain, boolean withRecords) {}

  @Override
  public String name() {
    return PROCESS;
  }

  @Override
  public Class<Order> parameters() {
    return Order.class;
  }

  @Override
  public List<RunStep<Order>> steps() {
    return steps;
  }

  @Override
  public void ended(RunContext<Order> run, RunState state, Outcome.Failed why) {
    domains.findToChange(run.parameters().domain().value()).orElseThrow().keep();
  }
}

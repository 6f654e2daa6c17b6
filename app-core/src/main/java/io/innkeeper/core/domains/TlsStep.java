package io.innkeeper.core.domains;

import io.innkeeper.core.domains.ApplyDomain.Order;
import io.innkeeper.core.domains.ZoneSnapshots.Snapshot;
import io.innkeeper.core.jobs.Outcome;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.jobs.RunStep;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sets how the zone's edge speaks TLS; undone by putting back the snapshot's settings. */
@Component
class TlsStep implements RunStep<Order> {

  private final ApplyWork work;

  TlsStep(ApplyWork work) {
    this.work = work;
  }

  @Override
  public String name() {
    return "tls";
  }

  @Override
  public Outcome perform(RunContext<Order> run) {
    Domain domain = work.begin(run);
    return set(domain, TlsSettings.recommended(domain.tlsMode()));
  }

  @Override
  public boolean compensates() {
    return true;
  }

  @Override
  public Outcome compensate(RunContext<Order> run) {
    Optional<Snapshot> before = work.snapshot(run);
    return before.isEmpty() ? Outcome.done() : set(work.domain(run), before.get().settings());
  }

  private Outcome set(Domain domain, TlsSettings wanted) {
    return Attempt.at(() -> {
      try (ProviderSession session = work.session(domain)) {
        session.setTls(domain.zoneId(), wanted);
        return Outcome.done();
      }
    });
  }
}

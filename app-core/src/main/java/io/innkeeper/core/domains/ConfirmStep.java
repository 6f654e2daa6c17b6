package io.innkeeper.core.domains;

import io.innkeeper.core.domains.ApplyDomain.Order;
import io.innkeeper.core.jobs.Outcome;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.jobs.RunStep;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the zone back and compares it with what was reviewed. */
@Component
class ConfirmStep implements RunStep<Order> {

  private final ApplyWork work;

  ConfirmStep(ApplyWork work) {
    this.work = work;
  }

  @Override
  public String name() {
    return "confirm";
  }

  @Override
  public Outcome perform(RunContext<Order> run) {
    Domain domain = work.begin(run);
    TlsSettings wanted = TlsSettings.recommended(domain.tlsMode());
    return Attempt.at(() -> {
      try (ProviderSession session = work.session(domain)) {
        boolean confirmed =
            session.records(domain.zoneId()).shows(work.changes(run))
                && session.tls(domain.zoneId()).equals(wanted);
        return confirmed
            ? Outcome.done()
            : Outcome.retry("domain.not-confirmed", Map.of("domain", domain.name().unicode()));
      }
    });
  }
}

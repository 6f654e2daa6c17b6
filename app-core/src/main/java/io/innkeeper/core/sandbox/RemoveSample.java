package io.innkeeper.core.sandbox;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.jobs.Outcome;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.jobs.RunProcess;
import io.innkeeper.core.jobs.RunStep;
import io.innkeeper.core.kernel.Purge;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Erases the sample data in one transaction over all modules. */
@Component
class RemoveSample implements RunProcess<NoParameters>, RunStep<NoParameters> {

  static final String NAME = "sandbox.remove-sample";

  private final SampleRows rows;
  private final List<Purge> modules;
  private final AuditTrail audit;

  RemoveSample(SampleRows rows, List<Purge> modules, AuditTrail audit) {
    this.rows = rows;
    this.modules = modules;
    this.audit = audit;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Class<NoParameters> parameters() {
    return NoParameters.class;
  }

  @Override
  public List<RunStep<NoParameters>> steps() {
    return List.of(this);
  }

  @Override
  public Outcome perform(RunContext<NoParameters> run) {
    run.write(() -> {
      Set<UUID> ids = rows.all();
      modules.forEach(module -> module.purge(ids));
      rows.clear();
      audit.record(
          run.actor(),
          "sandbox.sample-removed",
          DefaultSampleData.SUBJECT,
          Map.of("rows", ids.size()),
          Map.of());
    });
    return Outcome.done();
  }
}

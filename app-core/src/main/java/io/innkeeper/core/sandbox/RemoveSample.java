package io.innkeeper.core.sandbox;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.jobs.Outcome;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.jobs.RunProcess;
import io.innkeeper.core.jobs.RunStep;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Purge;
import io.innkeeper.core.secrets.Settings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Erases the sample data in one transaction over all modules. */
@Component
class RemoveSample implements RunProcess<NoParameters>, RunStep<NoParameters> {

  static final String NAME = "sandbox.remove-sample";

  /** What pointed to the sandbox provider. */
  private static final List<String> SETTINGS =
      List.of("domains.own-accounts-api", "domains.resolvers");

  private final SampleRows rows;
  private final List<Purge> modules;
  private final AuditTrail audit;
  private final SampleProvider provider;
  private final Settings settings;

  RemoveSample(
      SampleRows rows,
      List<Purge> modules,
      AuditTrail audit,
      SampleProvider provider,
      Settings settings) {
    this.rows = rows;
    this.modules = modules;
    this.audit = audit;
    this.provider = provider;
    this.settings = settings;
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
      SETTINGS.forEach(key -> reset(run.actor(), key));
      audit.record(
          run.actor(),
          "sandbox.sample-removed",
          DefaultSampleData.SUBJECT,
          Map.of("rows", ids.size()),
          Map.of());
    });
    provider.erase();
    return Outcome.done();
  }

  private void reset(Actor actor, String key) {
    var _ = settings.reset(actor, key, settings.get(actor, key).revision());
  }
}

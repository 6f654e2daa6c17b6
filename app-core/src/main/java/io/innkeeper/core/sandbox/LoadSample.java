package io.innkeeper.core.sandbox;

import io.innkeeper.core.jobs.RunProcess;
import io.innkeeper.core.jobs.RunStep;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the sample data, step by step; what was made before a failure can be removed as usual. */
@Component
class LoadSample implements RunProcess<NoParameters> {

  static final String NAME = "sandbox.load-sample";

  private final List<RunStep<NoParameters>> steps;

  LoadSample(
      SampleCatalog catalog,
      SampleCustomers customers,
      SampleAccounts accounts,
      SampleDomains domains) {
    this.steps = List.of(catalog, customers, accounts, domains);
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
    return steps;
  }

  @Override
  public int attempts() {
    return 2;
  }
}

package io.innkeeper.core.catalog;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans for tests. */
public final class PlanSamples {

  private PlanSamples() {}

  /** With a proposed slug and prices of 10 and 100 euros. */
  public static PlanDetails named(String name) {
    return with(name, null, PlanLimits.DEFAULT);
  }

  /** With these limits. */
  public static PlanDetails limited(String name, PlanLimits limits) {
    return with(name, null, limits);
  }

  static PlanDetails with(String name, @Nullable String slug, PlanLimits limits) {
    return new PlanDetails(
        name,
        slug,
        "For small sites",
        new BigDecimal("10.00"),
        new BigDecimal("100.00"),
        "EUR",
        limits,
        List.of("SSL", "Backup", "Support"),
        true);
  }

  static PlanDetails priced(String name, String monthly, String currency) {
    return new PlanDetails(
        name,
        null,
        "",
        new BigDecimal(monthly),
        BigDecimal.ZERO,
        currency,
        PlanLimits.DEFAULT,
        List.of(),
        true);
  }
}

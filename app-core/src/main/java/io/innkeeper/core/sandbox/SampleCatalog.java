package io.innkeeper.core.sandbox;

import io.innkeeper.core.catalog.PlanDetails;
import io.innkeeper.core.catalog.PlanLimits;
import io.innkeeper.core.catalog.Plans;
import io.innkeeper.core.customers.Brands;
import io.innkeeper.core.customers.CreateBrand;
import io.innkeeper.core.jobs.Outcome;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.jobs.RunStep;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes three brands and, beside the free one, five plans. */
@Component
class SampleCatalog implements RunStep<NoParameters> {

  private static final List<String> BRANDS =
      List.of("Bosphorus Hosting", "Kuzey Bulut", "Alpenhost");

  private record Plan(
      String name, String monthly, String yearly, PlanLimits limits, List<String> features) {}

  private static final List<Plan> PLANS =
      List.of(
          new Plan("Starter", "4.90", "49.00", new PlanLimits(1, 1, 10, 100), List.of("SSL")),
          new Plan(
              "Business",
              "14.90",
              "149.00",
              new PlanLimits(5, 3, 50, 500),
              List.of("SSL", "Backup", "E-mail")),
          new Plan(
              "Agency",
              "39.00",
              "390.00",
              new PlanLimits(25, 10, 200, 2_000),
              List.of("SSL", "Backup", "E-mail", "Staging", "Support")),
          new Plan(
              "E-Ticaret",
              "59.00",
              "590.00",
              new PlanLimits(10, 8, 400, 5_000),
              List.of("SSL", "Yedekleme", "CDN", "7/24 destek")),
          new Plan(
              "Enterprise",
              "249.00",
              "2490.00",
              new PlanLimits(200, 100, 4_000, 50_000),
              List.of("SSL", "Backup", "SLA", "24/7 support")));

  private final Plans plans;
  private final Brands brands;
  private final SampleRows rows;

  SampleCatalog(Plans plans, Brands brands, SampleRows rows) {
    this.plans = plans;
    this.brands = brands;
    this.rows = rows;
  }

  @Override
  public String name() {
    return "catalog";
  }

  @Override
  public Outcome perform(RunContext<NoParameters> run) {
    run.write(() -> {
      if (rows.isEmpty()) {
        for (String name : BRANDS) {
          rows.add("brand", brands.create(run.actor(), new CreateBrand(name, null)).value());
        }
        for (Plan plan : PLANS) {
          rows.add("plan", plans.create(run.actor(), details(plan)).value());
        }
      }
    });
    return Outcome.done();
  }

  private static PlanDetails details(Plan plan) {
    return new PlanDetails(
        plan.name(),
        null,
        "",
        new BigDecimal(plan.monthly()),
        new BigDecimal(plan.yearly()),
        "EUR",
        plan.limits(),
        plan.features(),
        true);
  }
}

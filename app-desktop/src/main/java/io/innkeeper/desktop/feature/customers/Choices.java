package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.catalog.PlanView;
import io.innkeeper.core.customers.BrandId;
import io.innkeeper.core.customers.BrandView;
import java.util.List;
import java.util.Optional;

/**
 * What can be chosen for a customer.
 *
 * @param plans active or not, in their order; none where the actor may not read them
 */
record Choices(List<BrandView> brands, List<PlanView> plans) {

  Optional<BrandView> brand(BrandId id) {
    return brands.stream().filter(b -> b.id().equals(id)).findFirst();
  }

  Optional<PlanView> plan(PlanId id) {
    return plans.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /** Those that a customer may be put on; the one it has stays possible. */
  List<PlanView> plansFor(PlanId present) {
    return plans.stream().filter(p -> p.active() || p.id().equals(present)).toList();
  }
}

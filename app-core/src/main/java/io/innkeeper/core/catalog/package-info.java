/**
 * What is sold: plans with their limits and prices.
 *
 * <p>Catalog knows nobody who buys. Who holds a plan is answered by the modules above through
 * {@link io.innkeeper.core.catalog.PlanUse}; they take a plan through {@link
 * io.innkeeper.core.catalog.PlanChoice}, which keeps it from vanishing meanwhile.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit"})
package io.innkeeper.core.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Who buys: brands and their customers (each one a tenant), with plan, limits, status and API keys.
 *
 * <p>What a customer runs belongs to the modules above: they count it against the limits through
 * {@link io.innkeeper.core.customers.CustomerLimits}, and pause or resume it when they hear a
 * {@link io.innkeeper.core.customers.CustomerEvent}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit", "catalog", "jobs"})
package io.innkeeper.core.customers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

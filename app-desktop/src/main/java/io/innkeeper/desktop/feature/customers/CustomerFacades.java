package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.catalog.Plans;
import io.innkeeper.core.customers.Brands;
import io.innkeeper.core.customers.Customers;
import io.innkeeper.core.domains.Domains;
import io.innkeeper.core.jobs.Runs;

/**
 * The parts of the core that the customers' screens speak to.
 *
 * @param customers what is shown and changed
 * @param brands chosen from
 * @param plans chosen from
 * @param domains of a customer, read only
 * @param runs about a customer, read only
 * @param audit of a customer, and the feed of changes
 */
public record CustomerFacades(
    Customers customers, Brands brands, Plans plans, Domains domains, Runs runs, AuditLog audit) {}

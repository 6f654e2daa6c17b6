package io.innkeeper.desktop.feature.overview;

import io.innkeeper.core.catalog.Plans;
import io.innkeeper.core.customers.Customers;
import io.innkeeper.core.domains.DnsAccounts;
import io.innkeeper.core.domains.Domains;
import io.innkeeper.core.jobs.Runs;
import io.innkeeper.core.sandbox.SampleData;

/** The parts of the core that the overview looks at. */
public record OverviewCore(
    Customers customers,
    Plans plans,
    Domains domains,
    DnsAccounts accounts,
    Runs runs,
    SampleData sample) {}

package io.innkeeper.desktop.launch;

import io.innkeeper.core.Core;
import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.catalog.Plans;
import io.innkeeper.core.customers.Brands;
import io.innkeeper.core.customers.Customers;
import io.innkeeper.core.domains.DnsAccounts;
import io.innkeeper.core.domains.Domains;
import io.innkeeper.core.domains.Onboarding;
import io.innkeeper.core.jobs.Runs;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.sandbox.SampleData;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.feature.audit.AuditFeature;
import io.innkeeper.desktop.feature.customers.CustomerFacades;
import io.innkeeper.desktop.feature.customers.CustomersFeature;
import io.innkeeper.desktop.feature.dnsaccounts.DnsAccountsFeature;
import io.innkeeper.desktop.feature.domains.DomainsFeature;
import io.innkeeper.desktop.feature.jobs.JobsFeature;
import io.innkeeper.desktop.feature.overview.OverviewCore;
import io.innkeeper.desktop.feature.overview.OverviewFeature;
import io.innkeeper.desktop.feature.plans.PlansFeature;
import io.innkeeper.desktop.nav.Feature;
import io.innkeeper.desktop.nav.Navigator;
import java.util.List;
import java.util.function.Supplier;

/** Every business area of the console, in the order of the navigation. */
final class Features {

  private Features() {}

  static List<Feature> of(Core core, Ui ui, Navigator navigator, Supplier<Actor> actor) {
    AuditLog audit = core.facade(AuditLog.class);
    Plans plans = core.facade(Plans.class);
    Runs runs = core.facade(Runs.class);
    CustomerFacades customers =
        new CustomerFacades(
            core.facade(Customers.class),
            core.facade(Brands.class),
            plans,
            core.facade(Domains.class),
            runs,
            audit);
    OverviewCore overview =
        new OverviewCore(
            core.facade(Customers.class),
            plans,
            core.facade(Domains.class),
            core.facade(DnsAccounts.class),
            runs,
            core.facade(SampleData.class));
    DnsAccounts accounts = core.facade(DnsAccounts.class);
    DomainsFeature.Core domains =
        new DomainsFeature.Core(
            core.facade(Domains.class),
            core.facade(Onboarding.class),
            accounts,
            core.facade(Customers.class),
            runs,
            audit);
    return List.of(
        new OverviewFeature(ui, navigator, actor, overview),
        new CustomersFeature(ui, navigator, actor, customers),
        new PlansFeature(ui, navigator, actor, plans, audit),
        new DomainsFeature(ui, navigator, actor, domains),
        new DnsAccountsFeature(ui, navigator, actor, accounts, audit),
        new JobsFeature(ui, navigator, actor, runs),
        new AuditFeature(ui, navigator, actor, audit));
  }
}

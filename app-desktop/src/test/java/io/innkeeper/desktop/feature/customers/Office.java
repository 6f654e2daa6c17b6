package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.audit.AuditOutcome;
import io.innkeeper.core.audit.AuditRow;
import io.innkeeper.core.customers.Brands;
import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.core.domains.DomainId;
import io.innkeeper.core.domains.DomainRow;
import io.innkeeper.core.domains.DomainStatus;
import io.innkeeper.core.domains.Domains;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.jobs.RunRow;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.Runs;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.Ids;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Subject;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.nav.Feature;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.testkit.CustomerSamples;
import io.innkeeper.desktop.testkit.Facade;
import io.innkeeper.desktop.testkit.FakeCustomers;
import io.innkeeper.desktop.testkit.FakePlans;
import io.innkeeper.desktop.testkit.Feeds;
import io.innkeeper.desktop.testkit.TestActors;
import io.innkeeper.desktop.testkit.TestUi;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A core with plans, brands, customers and what other areas know of them. */
final class Office {

  final FakePlans plans = FakePlans.sample();
  final List<CustomerView> all;
  final FakeCustomers customers;
  final CustomerFacades core;
  Actor actor = TestActors.owner();

  private Office(List<CustomerView> first, boolean busy) {
    all = first;
    customers = new FakeCustomers(plans, first);
    core =
        new CustomerFacades(
            customers,
            Facade.of(Brands.class, Map.of("list", _ -> CustomerSamples.brands())),
            plans,
            Facade.of(Domains.class, Map.of("find", _ -> chunk(busy ? domains() : List.of()))),
            Facade.of(Runs.class, Map.of("find", _ -> chunk(busy ? runs() : List.of()))),
            busy ? audit() : Feeds.silent());
  }

  static Office busy() {
    return new Office(CustomerSamples.all(FakePlans.sample().list(TestActors.owner())), true);
  }

  static Office empty() {
    return new Office(List.of(), false);
  }

  Feature feature(Ui ui, Navigator navigator) {
    return new CustomersFeature(ui, navigator, () -> actor, core);
  }

  CustomerCommands commands(Ui ui) {
    return new CustomerCommands(ui.tasks(), () -> actor, core);
  }

  /** Uses the most domains. */
  CustomerId busiest() {
    return all.stream()
        .filter(c -> c.deleted() == null && c.statusReason() == null)
        .max(java.util.Comparator.comparingInt(c -> c.usage().domains()))
        .orElseThrow()
        .id();
  }

  private static <T> Chunk<T> chunk(List<T> items) {
    return new Chunk<>(items, null, null);
  }

  private static List<DomainRow> domains() {
    return List.of(
        domain("anadoluseramik.com.tr", "Kurumsal site", DomainStatus.ACTIVE, 200),
        domain("karo-dünyası.com", "Mağaza", DomainStatus.WAITING_FOR_NAMESERVERS, 3),
        domain("seramikokulu.org", "Atölye kayıtları", DomainStatus.PROVISIONING, 1),
        domain("banyo.example", "Deneme", DomainStatus.FAILED, 40));
  }

  private static DomainRow domain(String name, String project, DomainStatus status, int days) {
    return new DomainRow(
        DomainId.next(),
        DomainName.of("name", name),
        CustomerId.next(),
        "Anadolu Seramik A.Ş.",
        project,
        "Cloudflare 1",
        status,
        true,
        true,
        "185.199.108.153",
        TestUi.NOW.minus(Duration.ofDays(days)),
        new Revision(0));
  }

  private static List<RunRow> runs() {
    return List.of(
        run("domains.apply", RunState.RUNNING, 4),
        run("domains.await-name-servers", RunState.WAITING, 180),
        run("domains.remove", RunState.FAILED, 3_000));
  }

  private static RunRow run(String process, RunState state, int minutes) {
    return new RunRow(
        new RunId(Ids.next()),
        process,
        new Subject("customer", Ids.next(), "Anadolu Seramik A.Ş."),
        state,
        "records",
        2,
        5,
        1,
        null,
        Map.of(),
        null,
        "Elif Yıldız",
        TestUi.NOW.minus(Duration.ofMinutes(minutes)),
        null,
        null,
        false,
        new Revision(0));
  }

  private static AuditLog audit() {
    return Feeds.with(
        List.of(
            entry("customers.edited", "Elif Yıldız", AuditOutcome.DONE, 2),
            entry("customers.plan-changed", "Mehmet Öz", AuditOutcome.REFUSED, 26),
            entry("customers.plan-changed", "Elif Yıldız", AuditOutcome.DONE, 90),
            entry("customers.registered", "Ayşe Çelik", AuditOutcome.DONE, 4_000)));
  }

  private static AuditRow entry(String action, String who, AuditOutcome outcome, int hours) {
    return new AuditRow(
        hours,
        Ids.next(),
        TestUi.NOW.minus(Duration.ofHours(hours)),
        Actor.Kind.STAFF,
        Ids.next(),
        who,
        "workstation",
        action,
        new Subject("customer", Ids.next(), "Anadolu Seramik A.Ş."),
        outcome,
        outcome == AuditOutcome.DONE ? null : "denied");
  }
}

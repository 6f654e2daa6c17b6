package io.innkeeper.desktop.feature.overview;

import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.customers.Customers;
import io.innkeeper.core.domains.DnsAccountId;
import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.core.domains.DnsAccounts;
import io.innkeeper.core.domains.DnsProviderKind;
import io.innkeeper.core.domains.DomainId;
import io.innkeeper.core.domains.DomainRow;
import io.innkeeper.core.domains.DomainStatus;
import io.innkeeper.core.domains.Domains;
import io.innkeeper.core.domains.NameServerFinding;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.sandbox.SampleData;
import io.innkeeper.core.sandbox.SampleState;
import io.innkeeper.desktop.testkit.Facade;
import io.innkeeper.desktop.testkit.FakePlans;
import io.innkeeper.desktop.testkit.FakeRuns;
import io.innkeeper.desktop.testkit.SampleRuns;
import io.innkeeper.desktop.testkit.TestUi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A core in a certain situation, as far as the overview looks at it. */
final class Situation {

  final FakeRuns runs;
  final AtomicInteger accountReads = new AtomicInteger();
  final List<Object> checked = new ArrayList<>();
  volatile Optional<RuntimeException> brokenAccounts = Optional.empty();

  private final boolean busy;

  private Situation(boolean busy) {
    this.busy = busy;
    this.runs = busy ? SampleRuns.morning() : new FakeRuns();
  }

  static Situation busy() {
    return new Situation(true);
  }

  static Situation fresh() {
    return new Situation(false);
  }

  OverviewCore core() {
    return new OverviewCore(
        Facade.of(Customers.class, Map.of("count", _ -> busy ? 412L : 0L)),
        busy ? FakePlans.sample() : FakePlans.empty(),
        Facade.of(
            Domains.class,
            Map.of(
                "countByStatus", _ -> counts(),
                "count", _ -> busy ? 731L : 0L,
                "find", _ -> new Chunk<>(busy ? stuck() : List.of(), null, null),
                "checkNameServers", this::check)),
        Facade.of(DnsAccounts.class, Map.of("find", _ -> accounts())),
        runs,
        Facade.of(SampleData.class, Map.of("state", _ -> SampleState.ABSENT)));
  }

  private Object check(Object[] args) {
    checked.add(args[1]);
    return new NameServerFinding(
        NameServerFinding.Result.MATCHES, List.of("ada.ns"), List.of("ada.ns"), TestUi.NOW);
  }

  private Map<DomainStatus, Long> counts() {
    return busy
        ? Map.of(
            DomainStatus.ACTIVE, 702L,
            DomainStatus.WAITING_FOR_NAMESERVERS, 21L,
            DomainStatus.PROVISIONING, 2L,
            DomainStatus.FAILED, 4L,
            DomainStatus.SUSPENDED, 2L)
        : Map.of();
  }

  private Object accounts() {
    accountReads.incrementAndGet();
    brokenAccounts.ifPresent(problem -> {
      throw problem;
    });
    List<DnsAccountView> all =
        List.of(
            account("Cloudflare Ankara", 98),
            account("Cloudflare İzmir", 100),
            account("Cloudflare Avrupa", 41));
    return new Chunk<>(busy ? all : List.of(), null, null);
  }

  private static DnsAccountView account(String name, int used) {
    return new DnsAccountView(
        DnsAccountId.next(),
        name,
        DnsProviderKind.CLOUDFLARE,
        null,
        "••••ab12",
        null,
        100,
        used,
        "",
        true,
        TestUi.NOW,
        TestUi.NOW,
        new Revision(1));
  }

  private static List<DomainRow> stuck() {
    return List.of(
        domain("çiçekbahçesi.com", "Çiçek Bahçesi Ltd. Şti.", DomainStatus.FAILED),
        domain("gunes-insaat.com.tr", "Güneş İnşaat A.Ş.", DomainStatus.WAITING_FOR_NAMESERVERS));
  }

  private static DomainRow domain(String name, String customer, DomainStatus status) {
    return new DomainRow(
        new DomainId(new java.util.UUID(8, name.length())),
        DomainName.of("name", name),
        new CustomerId(new java.util.UUID(3, 1)),
        customer,
        "Site",
        null,
        status,
        false,
        false,
        null,
        TestUi.NOW.minus(Duration.ofDays(1)),
        new Revision(0));
  }
}

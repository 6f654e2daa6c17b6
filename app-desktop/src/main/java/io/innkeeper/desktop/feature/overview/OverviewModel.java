package io.innkeeper.desktop.feature.overview;

import io.innkeeper.core.customers.CustomerQuery;
import io.innkeeper.core.domains.DnsAccountQuery;
import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.core.domains.DomainId;
import io.innkeeper.core.domains.DomainQuery;
import io.innkeeper.core.domains.DomainSort;
import io.innkeeper.core.domains.DomainStatus;
import io.innkeeper.core.domains.NameServerFinding;
import io.innkeeper.core.jobs.RunEvent;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.jobs.RunQuery;
import io.innkeeper.core.jobs.RunRow;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.sandbox.SampleState;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.task.FeedFollower;
import io.innkeeper.desktop.task.Task;
import io.innkeeper.desktop.task.Tasks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks the core for figures and needs, each on its own; only for what the actor may read. */
final class OverviewModel {

  private static final int COUNT_CAP = 100_000;
  private static final int MOST_OF_A_KIND = 6;
  private static final double NEARLY_FULL = 0.8;
  private static final Duration RECENT = Duration.ofDays(7);
  private static final Duration WAIT = Duration.ofSeconds(20);
  private static final int AT_ONCE = 500;

  private final Ui ui;
  private final Supplier<Actor> actor;
  private final OverviewCore core;

  OverviewModel(Ui ui, Supplier<Actor> actor, OverviewCore core) {
    this.ui = ui;
    this.actor = actor;
    this.core = core;
  }

  boolean mayRead(Area area) {
    return actor.get().may(Permission.read(area));
  }

  boolean mayWrite(Area area) {
    return actor.get().may(Permission.write(area));
  }

  long customers() {
    return core.customers().count(actor.get(), CustomerQuery.ALL, COUNT_CAP);
  }

  Map<DomainStatus, Long> domains() {
    return core.domains().countByStatus(actor.get());
  }

  Map<RunState, Long> jobs() {
    return core.runs().countByState(actor.get());
  }

  /** The active accounts, the fullest first. */
  List<DnsAccountView> accounts() {
    DnsAccountQuery active = new DnsAccountQuery(null, null, true, false);
    return core
        .accounts()
        .find(actor.get(), active, ChunkRequest.first(ChunkRequest.MAX))
        .items()
        .stream()
        .sorted(java.util.Comparator.comparingDouble(OverviewModel::use).reversed())
        .toList();
  }

  static boolean isNearlyFull(DnsAccountView account) {
    return use(account) >= NEARLY_FULL;
  }

  /** What waits for a person: the broken first. */
  List<Need> needs() {
    List<Need> needs = new ArrayList<>();
    if (mayRead(Area.JOBS)) {
      failedJobs().forEach(run -> needs.add(new Need.FailedJob(run)));
    }
    if (mayRead(Area.DOMAINS)) {
      DomainQuery stuck =
          new DomainQuery(
              null,
              Set.of(DomainStatus.FAILED, DomainStatus.WAITING_FOR_NAMESERVERS),
              null,
              null,
              DomainSort.CREATED,
              true);
      core.domains()
          .find(actor.get(), stuck, ChunkRequest.first(MOST_OF_A_KIND))
          .items()
          .forEach(domain -> needs.add(new Need.StuckDomain(domain)));
    }
    if (mayRead(Area.DNS_ACCOUNTS)) {
      accounts().stream()
          .filter(OverviewModel::isNearlyFull)
          .limit(MOST_OF_A_KIND)
          .forEach(account -> needs.add(new Need.FullAccount(account)));
    }
    return needs;
  }

  /** How far a new installation has come. */
  Progress progress() {
    return new Progress(
        !mayWrite(Area.DNS_ACCOUNTS) || !anyAccount().isEmpty(),
        !mayWrite(Area.PLANS) || !core.plans().list(actor.get()).isEmpty(),
        !mayWrite(Area.CUSTOMERS) || core.customers().count(actor.get(), CustomerQuery.ALL, 1) > 0,
        !mayWrite(Area.DOMAINS) || core.domains().count(actor.get(), DomainQuery.ALL, 1) > 0,
        mayWrite(Area.SETTINGS)
            && mayRead(Area.SETTINGS)
            && core.sample().state(actor.get()) == SampleState.ABSENT);
  }

  FeedFollower<RunEvent> feed(Runnable begun, Consumer<List<RunEvent>> happened) {
    return new FeedFollower<>(
        () -> core.runs().end(actor.get()),
        last -> core.runs().follow(actor.get(), last, AT_ONCE, WAIT),
        begun,
        happened);
  }

  Task<Tasks.Done> retry(RunRow run) {
    return ui.tasks()
        .run("overview.retry.task", () -> core.runs().retry(actor.get(), run.id(), run.revision()));
  }

  Task<NameServerFinding> checkNameServers(DomainId domain) {
    return ui.tasks()
        .run("overview.check.task", () -> core.domains().checkNameServers(actor.get(), domain));
  }

  Task<RunId> loadSample() {
    return ui.tasks().run("overview.sample.task", () -> core.sample().load(actor.get()));
  }

  private List<DnsAccountView> anyAccount() {
    return core.accounts().find(actor.get(), DnsAccountQuery.ALL, ChunkRequest.first(1)).items();
  }

  private List<RunRow> failedJobs() {
    RunQuery failed =
        new RunQuery(
            Set.of(RunState.FAILED),
            null,
            null,
            null,
            false,
            ui.formats().now().minus(RECENT),
            null);
    return core.runs().find(actor.get(), failed, ChunkRequest.first(MOST_OF_A_KIND)).items();
  }

  private static double use(DnsAccountView account) {
    return account.maxDomains() <= 0 ? 1 : (double) account.domainsInUse() / account.maxDomains();
  }
}

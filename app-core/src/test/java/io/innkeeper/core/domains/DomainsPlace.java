package io.innkeeper.core.domains;

import io.innkeeper.core.catalog.PlanDetails;
import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.catalog.PlanLimits;
import io.innkeeper.core.catalog.Plans;
import io.innkeeper.core.changes.ChangeSetId;
import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.customers.Customers;
import io.innkeeper.core.customers.RegisterCustomer;
import io.innkeeper.core.domains.DraftView.Step;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.RunView;
import io.innkeeper.core.jobs.Runs;
import io.innkeeper.core.jobs.StepBoundary;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.sandbox.SandboxControl;
import io.innkeeper.core.sandbox.SandboxOptions;
import io.innkeeper.core.sandbox.SandboxProvider;
import io.innkeeper.core.sandbox.SandboxRight;
import io.innkeeper.core.secrets.Settings;
import io.innkeeper.testsupport.Actors;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A company with a sandbox as its DNS provider; what the tests of this module begin with. */
@Import(DomainsPlace.Crash.class)
class DomainsPlace implements DisposableBean {

  static final Duration LONG = Duration.ofSeconds(60);
  private static final AtomicInteger COUNT = new AtomicInteger();

  final SandboxProvider sandbox = SandboxProvider.start(SandboxOptions.defaults());
  final SandboxControl control = sandbox.control();
  final String company = control.addAccount("Company");
  final String token = control.addToken(EnumSet.allOf(SandboxRight.class), company);
  final Actor actor = Actors.owner();
  final Onboarding onboarding;
  final Domains domains;
  final DnsAccounts accounts;
  final Runs runs;
  final JdbcClient jdbc;
  private final Customers customers;
  private final Plans plans;
  private final Settings settings;

  @Lazy
  DomainsPlace(
      Onboarding onboarding,
      Domains domains,
      DnsAccounts accounts,
      Runs runs,
      JdbcClient jdbc,
      Customers customers,
      Plans plans,
      Settings settings) {
    this.onboarding = onboarding;
    this.domains = domains;
    this.accounts = accounts;
    this.runs = runs;
    this.jdbc = jdbc;
    this.customers = customers;
    this.plans = plans;
    this.settings = settings;
  }

  /** Points this database at the sandbox. */
  void open() {
    control.clearFaults();
    control.putToken(token, EnumSet.allOf(SandboxRight.class), company);
    set("domains.resolvers", "127.0.0.1:" + sandbox.dns().getPort());
    set("domains.own-accounts-api", sandbox.address().toString());
  }

  void set(String key, String value) {
    var _ = settings.set(actor, key, settings.get(actor, key).revision(), value);
  }

  static String unique(String word) {
    return word + COUNT.incrementAndGet();
  }

  CustomerId customer(int maxDomains) {
    String name = unique("Müşteri ");
    PlanId plan =
        plans.create(
            actor,
            new PlanDetails(
                unique("Plan "),
                null,
                "",
                BigDecimal.ONE,
                BigDecimal.TEN,
                "EUR",
                new PlanLimits(maxDomains, 0, 0, 0),
                List.of(),
                true));
    return customers
        .register(
            actor,
            new RegisterCustomer(
                name, null, "example.org", "info@example.org", null, null, plan, null, null))
        .id();
  }

  DnsAccountId account(int maxDomains) {
    return accounts.create(
        actor,
        new NewDnsAccount(
            unique("Hesap "),
            DnsProviderKind.CLOUDFLARE,
            "dns@example.org",
            Secret.of(token),
            sandbox.address().toString(),
            maxDomains,
            ""));
  }

  /** A zone that the registrar already points to, with these records. */
  void zone(String domain, List<Map<String, Object>> records) {
    var _ = control.addZone(domain, company);
    control.setNameServers(domain, control.requiredNameServers(domain));
    records.forEach(record -> control.addRecord(domain, record));
  }

  static Map<String, Object> record(String type, String name, String content) {
    return Map.of("type", type, "name", name, "content", content, "ttl", 300);
  }

  /** A draft of the domain, as far as its preview. */
  DraftView previewed(String domain, CustomerId customer, DnsAccountId account) {
    DraftView draft = entered(domain, customer);
    draft = onboarding.chooseAccount(actor, draft.id(), draft.revision(), account);
    return walked(draft.id());
  }

  DraftView entered(String domain, CustomerId customer) {
    DraftView draft = onboarding.begin(actor);
    return onboarding.enterDomain(actor, draft.id(), draft.revision(), customer, domain, "");
  }

  /** From the chosen account to the preview. */
  DraftView walked(DraftId id) {
    var _ = onboarding.findZone(actor, id);
    var _ = onboarding.checkNameServers(actor, id);
    var _ = onboarding.preview(actor, id, true);
    DraftView draft = onboarding.get(actor, id);
    if (draft.step() != Step.APPLY) {
      throw new AssertionError("The draft stopped at " + draft.step());
    }
    return draft;
  }

  AppliedOnboarding apply(DraftId id) {
    OnboardingPreview preview = onboarding.preview(actor, id, true);
    return onboarding.apply(
        actor,
        id,
        onboarding.get(actor, id).revision(),
        new ApplyOnboarding(preview.changeSet(), TlsMode.FULL, java.util.Set.of()));
  }

  /** The change set that the draft's last preview proposed. */
  ChangeSetId proposed(DraftId draft) {
    return jdbc.sql("select change_set_id from onboarding_draft where id = ?")
        .param(draft.value())
        .query((rs, _) -> new ChangeSetId(rs.getObject(1, UUID.class)))
        .single();
  }

  RunView ended(RunId run) {
    return runs.await(actor, run, LONG);
  }

  /** Waits for the run's success. */
  RunView succeeded(RunId run) {
    RunView view = ended(run);
    if (view.row().state() != RunState.SUCCEEDED) {
      throw new AssertionError("Ended as " + view);
    }
    return view;
  }

  DomainView domain(DomainId id) {
    return domains.get(actor, id);
  }

  long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }

  @Override
  public void destroy() {
    sandbox.close();
  }

  /** Does what a test wants at a step boundary, once; mostly kills the thread there. */
  static class Crash {

    private final AtomicReference<@Nullable Plan> plan = new AtomicReference<>();

    private record Plan(String step, StepBoundary.Point point, Consumer<RunId> deed) {}

    @Bean
    StepBoundary stepBoundary() {
      return (id, at, reached) -> {
        Plan next = plan.get();
        if (next != null
            && at.equals(next.step)
            && reached == next.point
            && plan.compareAndSet(next, null)) {
          next.deed.accept(id);
        }
      };
    }

    void at(String step, StepBoundary.Point point, Consumer<RunId> deed) {
      plan.set(new Plan(step, point, deed));
    }

    /** What a node leaves that is lost there. */
    void killAt(String step, StepBoundary.Point point) {
      at(
          step,
          point,
          _ -> {
            throw new IllegalStateException("Killed at " + step + " " + point);
          });
    }
  }
}

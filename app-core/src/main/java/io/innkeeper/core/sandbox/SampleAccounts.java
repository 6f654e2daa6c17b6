package io.innkeeper.core.sandbox;

import io.innkeeper.core.domains.DnsAccountId;
import io.innkeeper.core.domains.DnsAccounts;
import io.innkeeper.core.domains.DnsProviderKind;
import io.innkeeper.core.domains.NewDnsAccount;
import io.innkeeper.core.jobs.Outcome;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.jobs.RunStep;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.secrets.SettingView;
import io.innkeeper.core.secrets.Settings;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Starts the sandbox provider and adds the company's accounts at it, some near their quota. */
@Component
class SampleAccounts implements RunStep<NoParameters> {

  /** An account: its name, how many domains it takes, what its token may do, whether it is used. */
  record Sample(String name, int maxDomains, Set<SandboxRight> rights, boolean active) {}

  private static final Set<SandboxRight> ALL = EnumSet.allOf(SandboxRight.class);

  static final List<Sample> ACCOUNTS =
      List.of(
          new Sample("Bosphorus Cloudflare", 100, ALL, true),
          new Sample("Kuzey Cloudflare", 8, ALL, true),
          new Sample("Alpenhost Cloudflare", 6, ALL, true),
          // Its token cannot change settings: onboarding fails there, and is undone.
          new Sample(
              "Limited token",
              20,
              EnumSet.of(SandboxRight.ZONE_EDIT, SandboxRight.DNS_EDIT, SandboxRight.SETTINGS_READ),
              true),
          new Sample("Former account", 50, ALL, false));

  private final SampleProvider provider;
  private final DnsAccounts accounts;
  private final Settings settings;
  private final SampleRows rows;

  SampleAccounts(
      SampleProvider provider, DnsAccounts accounts, Settings settings, SampleRows rows) {
    this.provider = provider;
    this.accounts = accounts;
    this.settings = settings;
    this.rows = rows;
  }

  @Override
  public String name() {
    return "provider";
  }

  @Override
  public Outcome perform(RunContext<NoParameters> run) {
    SandboxProvider sandbox = provider.provider();
    int made = rows.ids("dns-account").size();
    for (Sample sample : ACCOUNTS.subList(made, ACCOUNTS.size())) {
      SandboxControl control = sandbox.control();
      String account = control.addAccount(sample.name());
      String token = control.addToken(sample.rights(), account);
      run.remember(sample.name(), account);
      run.write(() -> {
        DnsAccountId id = accounts.create(run.actor(), command(sample, token, sandbox));
        rows.add("dns-account", id.value());
        if (!sample.active()) {
          Revision seen = accounts.get(run.actor(), id).revision();
          accounts.setActive(run.actor(), id, seen, false);
        }
      });
    }
    run.write(() -> {
      set(run.actor(), "domains.own-accounts-api", sandbox.address().toString());
      set(
          run.actor(),
          "domains.resolvers",
          sandbox.dns().getAddress().getHostAddress() + ":" + sandbox.dns().getPort());
    });
    return Outcome.done();
  }

  private void set(Actor actor, String key, String value) {
    SettingView present = settings.get(actor, key);
    var _ = settings.set(actor, key, present.revision(), value);
  }

  private static NewDnsAccount command(Sample sample, String token, SandboxProvider sandbox) {
    return new NewDnsAccount(
        sample.name(),
        DnsProviderKind.CLOUDFLARE,
        "dns@example.com",
        Secret.of(token),
        sandbox.address().toString(),
        sample.maxDomains(),
        "");
  }
}

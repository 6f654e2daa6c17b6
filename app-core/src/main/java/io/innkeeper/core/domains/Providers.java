package io.innkeeper.core.domains;

import io.innkeeper.core.domains.DnsCredentials.Urgency;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.core.secrets.Opener;
import io.innkeeper.core.secrets.Place;
import io.innkeeper.core.secrets.SettingValues;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens sessions with providers, from within steps: only there tokens can be opened. */
@Component
class Providers {

  private final List<DnsProvider> adapters;
  private final ObjectProvider<Opener> opener;
  private final DnsAccountRepository accounts;
  private final SettingValues settings;

  Providers(
      List<DnsProvider> adapters,
      ObjectProvider<Opener> opener,
      DnsAccountRepository accounts,
      SettingValues settings) {
    this.adapters = adapters;
    this.opener = opener;
    this.accounts = accounts;
    this.settings = settings;
  }

  ProviderSession of(DnsAccount account, Urgency urgency) {
    Secret token = opener.getObject().open(account.token(), account.tokenPlace());
    String url = account.apiUrl();
    return new ProviderSession(
        adapter(account.kind()),
        new DnsCredentials(url == null ? null : URI.create(url), token, urgency));
  }

  ProviderSession of(OnboardingDraft draft) {
    return of(draft.account(), draft.own(), draft.ownTokenPlace(), Urgency.INTERACTIVE);
  }

  ProviderSession of(Domain domain, Urgency urgency) {
    return of(domain.account(), domain.own(), domain.ownTokenPlace(), urgency);
  }

  private ProviderSession of(
      @Nullable UUID account, @Nullable OwnAccount own, Place place, Urgency urgency) {
    if (account != null) {
      return of(accounts.findById(account).orElseThrow(Providers::gone), urgency);
    }
    if (own == null) {
      throw gone();
    }
    String address = settings.text(DomainSettings.OWN_ACCOUNTS_API);
    Secret token = opener.getObject().open(own.sealed(), place);
    return new ProviderSession(
        adapter(DnsProviderKind.CLOUDFLARE),
        new DnsCredentials(address.isEmpty() ? null : URI.create(address), token, urgency));
  }

  private DnsProvider adapter(DnsProviderKind kind) {
    return adapters.stream()
        .filter(adapter -> adapter.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new Unavailable("dns.kind-unsupported", Map.of("kind", kind.name())));
  }

  private static Conflict gone() {
    return new Conflict("domain.no-account");
  }
}

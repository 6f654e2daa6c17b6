package io.innkeeper.core.domains;

import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.NotFound;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Guards the accounts' quotas. */
@Component
class AccountChoice {

  private final DnsAccountRepository accounts;

  AccountChoice(DnsAccountRepository accounts) {
    this.accounts = accounts;
  }

  /**
   * Locks the account until the caller's transaction ends, so that of many who want its last place
   * one gets it.
   *
   * @throws Conflict with {@code dns-account.inactive} or {@code dns-account.full}
   */
  DnsAccount takePlace(DnsAccountId id) {
    DnsAccount account =
        accounts
            .findToChange(id.value())
            .orElseThrow(() -> new NotFound("dns-account.not-found", id));
    if (!account.isActive()) {
      throw new Conflict("dns-account.inactive", Map.of("name", account.name()));
    }
    if (accounts.domainsInUse(id.value()) >= account.maxDomains()) {
      throw new Conflict(
          "dns-account.full", Map.of("name", account.name(), "max", account.maxDomains()));
    }
    return account;
  }
}

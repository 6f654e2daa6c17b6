package io.innkeeper.core.domains;

import io.innkeeper.core.domains.DnsCredentials.Urgency;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.kernel.NotFound;
import org.springframework.stereotype.Component;

/** Asks a provider what an account's token may do. */
@Component
class TestAccount extends Question<TestAccount.Which> {

  static final String PROCESS = "domains.test-account";

  private final DnsAccountRepository accounts;
  private final Providers providers;

  TestAccount(DnsAccountRepository accounts, Providers providers) {
    super(PROCESS, Which.class);
    this.accounts = accounts;
    this.providers = providers;
  }

  /** The account. */
  record Which(DnsAccountId account) {}

  @Override
  DnsAccountCheck answer(RunContext<Which> run) {
    DnsAccountId id = run.parameters().account();
    DnsAccount account =
        accounts.findById(id.value()).orElseThrow(() -> new NotFound("dns-account.not-found", id));
    try (ProviderSession session = providers.of(account, Urgency.INTERACTIVE)) {
      return session.check();
    }
  }
}

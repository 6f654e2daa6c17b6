package io.innkeeper.desktop.feature.dnsaccounts;

import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.core.domains.DnsProviderKind;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.StatusPill;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.text.Messages;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** How an account's kind and state look, in the list and beside it. */
final class AccountLooks {

  private AccountLooks() {}

  static StatusPill state(Messages messages, DnsAccountView account) {
    if (!account.active()) {
      return new StatusPill(
          Tone.NEUTRAL, Feather.PAUSE, messages.observe("dns-accounts.state.inactive"));
    }
    return account.room() == 0
        ? new StatusPill(
            Tone.WARNING, Feather.ALERT_TRIANGLE, messages.observe("dns-accounts.state.full"))
        : new StatusPill(
            Tone.SUCCESS, Feather.CHECK, messages.observe("dns-accounts.state.active"));
  }

  /** The same in a word, for export. */
  static String stateText(Messages messages, DnsAccountView account) {
    if (!account.active()) {
      return messages.text("dns-accounts.state.inactive");
    }
    return messages.text(
        account.room() == 0 ? "dns-accounts.state.full" : "dns-accounts.state.active");
  }

  static Label kind(Messages messages, DnsAccountView account) {
    Label kind = Labels.of(messages.observeLabel("dns-accounts.kind", account.kind()));
    kind.setGraphic(
        Icons.of(account.kind() == DnsProviderKind.CLOUDFLARE ? Feather.CLOUD : Feather.SERVER));
    return kind;
  }
}

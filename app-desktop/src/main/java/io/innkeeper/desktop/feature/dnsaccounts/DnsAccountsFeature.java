package io.innkeeper.desktop.feature.dnsaccounts;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.domains.DnsAccountId;
import io.innkeeper.core.domains.DnsAccounts;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Action;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Feature;
import io.innkeeper.desktop.nav.NavGroup;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The company's accounts at DNS providers. */
public final class DnsAccountsFeature implements Feature {

  static final String ID = "dns-accounts";
  static final Permission WRITE = Permission.write(Area.DNS_ACCOUNTS);
  static final Permission DELETE = Permission.delete(Area.DNS_ACCOUNTS);

  private final Ui ui;
  private final Navigator navigator;
  private final Supplier<Actor> actor;
  private final DnsAccounts accounts;
  private final AuditLog audit;

  public DnsAccountsFeature(
      Ui ui, Navigator navigator, Supplier<Actor> actor, DnsAccounts accounts, AuditLog audit) {
    this.ui = ui;
    this.navigator = navigator;
    this.actor = actor;
    this.accounts = accounts;
    this.audit = audit;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String titleKey() {
    return "dns-accounts.page.title";
  }

  @Override
  public Ikon icon() {
    return Feather.CLOUD;
  }

  @Override
  public NavGroup group() {
    return NavGroup.HOSTING;
  }

  @Override
  public Optional<Permission> permission() {
    return Optional.of(Permission.read(Area.DNS_ACCOUNTS));
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of(
                "dns-accounts/new",
                "dns-accounts.new.action",
                () -> navigator.open(Destination.of(ID, "new")))
            .icon(Feather.PLUS)
            .needs(WRITE));
  }

  @Override
  public View open(Destination destination) {
    return switch (destination.page()) {
      case "new" -> form(destination, Optional.empty());
      case "edit" -> form(destination, destination.argument(DnsAccountId.class));
      default ->
          new DnsAccountsView(
              ui, navigator, new DnsAccountsViewModel(ui.tasks(), actor, accounts, audit));
    };
  }

  private View form(Destination destination, Optional<DnsAccountId> account) {
    DnsAccountFormModel model = new DnsAccountFormModel(ui.tasks(), actor, accounts, account);
    return new DnsAccountForm(ui, model, () -> leave(destination));
  }

  private void leave(Destination destination) {
    navigator.tabs().stream()
        .filter(tab -> tab.destination().equals(destination))
        .findFirst()
        .ifPresent(navigator::close);
    navigator.open(Destination.of(ID));
  }
}

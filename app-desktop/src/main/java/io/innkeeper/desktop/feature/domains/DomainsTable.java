package io.innkeeper.desktop.feature.domains;

import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.core.domains.DomainRow;
import io.innkeeper.core.domains.DomainStatus;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.EmptyState;
import io.innkeeper.desktop.table.Column;
import io.innkeeper.desktop.table.Filter;
import io.innkeeper.desktop.table.TableSpec;
import io.innkeeper.desktop.text.Messages;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** The columns and filters of the list of domains. */
final class DomainsTable {

  private final Ui ui;
  private final Messages messages;
  private final DomainsViewModel model;
  private final DomainActions actions;

  DomainsTable(Ui ui, DomainsViewModel model, DomainActions actions) {
    this.ui = ui;
    this.messages = ui.messages();
    this.model = model;
    this.actions = actions;
  }

  TableSpec<DomainRow> spec(List<DnsAccountView> accounts) {
    TableSpec<DomainRow> spec =
        new TableSpec<>("domains", DomainRow::id, model)
            .column(name())
            .column(
                Column.of("customer", "domains.customer.label", DomainRow::customerName).width(150))
            .column(
                Column.of("project", "domains.project.label", DomainRow::projectName)
                    .width(120)
                    .optional())
            .column(Column.of("account", "domains.account.label", this::account).width(122))
            .column(status())
            .column(tick("dns", "domains.dns.label", DomainRow::dnsConfigured))
            .column(tick("tls", "domains.tls.label", DomainRow::tlsConfigured))
            .column(Column.of("address", "domains.address.label", this::address).mono().width(136))
            .column(
                Column.of(
                        "created",
                        "domains.created.label",
                        (DomainRow row) -> ui.formats().date(row.createdAt()))
                    .sortable()
                    .width(108))
            .filter(
                Filter.of("status", "domains.status.label", DomainStatus.class, "domains.status"))
            .searchable()
            .sortedBy("name", false)
            .empty(this::nothing)
            .onOpen(actions::open)
            .menu(actions::menu);
    if (!accounts.isEmpty()) {
      spec.filter(Filter.oneOf("account", "domains.account.label", choices(accounts)));
    }
    return spec;
  }

  private static Column<DomainRow> name() {
    return Column.of("name", "domains.name.label", (DomainRow row) -> row.name().unicode())
        .graphic(row -> DomainLooks.name(row.name()))
        .sortable()
        .width(214);
  }

  private Column<DomainRow> status() {
    return Column.of(
            "status",
            "domains.status.label",
            (DomainRow row) -> messages.label("domains.status", row.status()))
        .graphic(row -> DomainLooks.status(messages, row.status()))
        .filterBy(row -> row.status().name())
        .sortable()
        .width(194);
  }

  private Column<DomainRow> tick(
      String id, String titleKey, java.util.function.Predicate<DomainRow> done) {
    return Column.of(
            id,
            titleKey,
            (DomainRow row) ->
                messages.text(done.test(row) ? "domains.tick.yes" : "domains.tick.no"))
        .graphic(row -> DomainLooks.tick(messages, done.test(row)))
        .width(54);
  }

  private String account(DomainRow row) {
    String name = row.accountName();
    return name == null ? messages.text("domains.account.own-short") : name;
  }

  private String address(DomainRow row) {
    return Objects.requireNonNullElse(row.address(), "–");
  }

  private static List<Filter.Choice> choices(List<DnsAccountView> accounts) {
    return accounts.stream()
        .map(account -> new Filter.Choice(account.id().toString(), _ -> account.name()))
        .toList();
  }

  private EmptyState nothing() {
    Node[] offered =
        model.may(DomainsFeature.WRITE)
            ? new Node[] {
              Buttons.primary(messages.observe("domains.onboard.button"), actions::onboard)
            }
            : new Node[] {};
    return new EmptyState(
        Feather.GLOBE,
        messages.observe("domains.empty.title"),
        messages.observe("domains.empty.text"),
        offered);
  }
}

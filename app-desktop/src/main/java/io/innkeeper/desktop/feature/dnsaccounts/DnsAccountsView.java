package io.innkeeper.desktop.feature.dnsaccounts;

import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.core.domains.DnsProviderKind;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Action;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.EmptyState;
import io.innkeeper.desktop.kit.PageHeader;
import io.innkeeper.desktop.kit.QuotaBar;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.View;
import io.innkeeper.desktop.table.Column;
import io.innkeeper.desktop.table.DataTable;
import io.innkeeper.desktop.table.Filter;
import io.innkeeper.desktop.table.TableSpec;
import io.innkeeper.desktop.task.SubjectFeed;
import io.innkeeper.desktop.text.Messages;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;

/** The list of accounts, and beside it the one under the cursor. */
final class DnsAccountsView implements View {

  private final Ui ui;
  private final Messages messages;
  private final Navigator navigator;
  private final DnsAccountsViewModel model;
  private final AccountActions actions;
  private final DataTable<DnsAccountView> table;
  private final SubjectFeed feed;
  private final BorderPane root = new BorderPane();

  DnsAccountsView(Ui ui, Navigator navigator, DnsAccountsViewModel model) {
    this.ui = ui;
    this.messages = ui.messages();
    this.navigator = navigator;
    this.model = model;
    this.actions = new AccountActions(ui, navigator, model, this::reload);
    this.table = new DataTable<>(ui, spec());
    this.feed = model.feed(table::reload);
    root.getStyleClass().add("page");
    root.setTop(header());
    root.setCenter(table);
    root.setRight(new DnsAccountPanel(ui, model));
    table.onCurrent(row -> row.ifPresent(model::choose));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return messages.observe("dns-accounts.page.title");
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("dns-accounts/test", "dns-accounts.test.action", model::test)
            .icon(Feather.ACTIVITY)
            .shortcut("Shortcut+T")
            .enabledWhen(model.chosenProperty().isNotNull()));
  }

  @Override
  public void shown() {
    feed.open();
  }

  @Override
  public void hidden() {
    feed.close();
  }

  @Override
  public void closed() {
    feed.close();
    table.close();
  }

  private void reload() {
    table.reload();
  }

  private Node header() {
    PageHeader header =
        new PageHeader(title()).subtitle(messages.observe("dns-accounts.page.text"));
    if (model.may(DnsAccountsFeature.WRITE)) {
      Button edit =
          Buttons.withIcon(
              Buttons.plain(
                  messages.observe("dns-accounts.edit.button"),
                  () -> table.current().ifPresent(actions::edit)),
              Feather.EDIT_2);
      edit.disableProperty().bind(Bindings.isNull(model.chosenProperty()));
      header.actions(edit, create());
    }
    return header;
  }

  private Button create() {
    Button create =
        Buttons.withIcon(
            Buttons.primary(
                messages.observe("dns-accounts.new.button"),
                () -> navigator.open(Destination.of(DnsAccountsFeature.ID, "new"))),
            Feather.PLUS);
    create.setId("dns-account-new");
    return create;
  }

  private TableSpec<DnsAccountView> spec() {
    return new TableSpec<>("dns-accounts", DnsAccountView::id, model::load)
        .column(Column.of("name", "dns-accounts.name.label", DnsAccountView::name).width(150))
        .column(
            Column.of(
                    "kind",
                    "dns-accounts.kind.label",
                    (DnsAccountView a) -> messages.label("dns-accounts.kind", a.kind()))
                .graphic(a -> AccountLooks.kind(messages, a))
                .filterBy(a -> a.kind().name())
                .width(118))
        .column(
            Column.of(
                    "email",
                    "dns-accounts.email.label",
                    (DnsAccountView a) -> Objects.requireNonNullElse(a.email(), ""))
                .width(160))
        .column(
            Column.of("token", "dns-accounts.token.column", DnsAccountView::maskedToken)
                .mono()
                .width(90))
        .column(
            Column.of(
                    "domains",
                    "dns-accounts.domains.label",
                    (DnsAccountView a) -> a.domainsInUse() + " / " + a.maxDomains())
                .graphic(a -> new QuotaBar(ui, a.domainsInUse(), a.maxDomains()))
                .width(150))
        .column(
            Column.of(
                    "active",
                    "dns-accounts.active.label",
                    (DnsAccountView a) -> AccountLooks.stateText(messages, a))
                .graphic(a -> AccountLooks.state(messages, a))
                .filterBy(
                    a -> a.active() ? DnsAccountsViewModel.ACTIVE : DnsAccountsViewModel.INACTIVE)
                .width(110))
        .filter(
            Filter.of(
                "kind", "dns-accounts.kind.label", DnsProviderKind.class, "dns-accounts.kind"))
        .filter(
            Filter.oneOf(
                "active",
                "dns-accounts.active.label",
                List.of(
                    choice(DnsAccountsViewModel.ACTIVE, "dns-accounts.state.active"),
                    choice(DnsAccountsViewModel.INACTIVE, "dns-accounts.state.inactive"))))
        .filter(
            Filter.oneOf(
                "room",
                "dns-accounts.room.label",
                List.of(choice(DnsAccountsViewModel.ROOM, "dns-accounts.room.with"))))
        .searchable()
        .empty(this::nothing)
        .onOpen(actions::edit)
        .menu(actions::menu);
  }

  private EmptyState nothing() {
    Node[] offered = model.may(DnsAccountsFeature.WRITE) ? new Node[] {create()} : new Node[] {};
    return new EmptyState(
        Feather.CLOUD,
        messages.observe("dns-accounts.empty.title"),
        messages.observe("dns-accounts.empty.text"),
        offered);
  }

  private static Filter.Choice choice(String value, String key) {
    return new Filter.Choice(value, m -> m.text(key));
  }
}

package io.innkeeper.desktop.feature.domains;

import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.core.domains.DomainRow;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Action;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Loading;
import io.innkeeper.desktop.kit.PageHeader;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.View;
import io.innkeeper.desktop.table.DataTable;
import io.innkeeper.desktop.task.SubjectFeed;
import io.innkeeper.desktop.text.Messages;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The list of domains, and above it the onboardings that were left. */
final class DomainsView implements View {

  private final Ui ui;
  private final Messages messages;
  private final Navigator navigator;
  private final DomainsViewModel model;
  private final SubjectFeed feed;
  private final SubjectFeed draftFeed;
  private final BorderPane root = new BorderPane();
  private @Nullable DataTable<DomainRow> table;

  DomainsView(Ui ui, Navigator navigator, DomainsViewModel model) {
    this.ui = ui;
    this.messages = ui.messages();
    this.navigator = navigator;
    this.model = model;
    this.feed = model.feed(this::changed);
    this.draftFeed = model.draftFeed();
    root.getStyleClass().add("page");
    root.setTop(new VBox(header(), new DraftsPane(ui, model, this::resume)));
    root.setCenter(new Loading(messages.observe("domains.load.task")));
    model
        .accounts()
        .onSuccess(this::showTable)
        .onFailure(CoreException.class, _ -> showTable(List.of()))
        .start();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return messages.observe("domains.page.title");
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("domains/reload", "domains.reload.action", this::reload)
            .icon(Feather.REFRESH_CW)
            .shortcut("F5"));
  }

  @Override
  public void shown() {
    feed.open();
    draftFeed.open();
  }

  @Override
  public void hidden() {
    feed.close();
    draftFeed.close();
  }

  @Override
  public void closed() {
    hidden();
    model.close();
    if (table != null) {
      table.close();
    }
  }

  private void showTable(List<DnsAccountView> accounts) {
    DomainActions actions = new DomainActions(ui, navigator, model, this::reload);
    table = new DataTable<>(ui, new DomainsTable(ui, model, actions).spec(accounts));
    root.setCenter(table);
  }

  private void reload() {
    model.loadDrafts();
    if (table != null) {
      table.reload();
    }
  }

  /** Known rows change where they stand; the rest waits for the next look. */
  private void changed(Set<UUID> ids) {
    DataTable<DomainRow> shown = table;
    if (shown == null) {
      return;
    }
    if (ids.isEmpty() || ids.size() > 20) {
      shown.reload();
    } else {
      model.readRows(ids, rows -> rows.forEach(row -> shown.update(row.id(), row)));
    }
  }

  private void resume(io.innkeeper.core.domains.DraftId draft) {
    navigator.open(Destination.of(DomainsFeature.ID, DomainsFeature.ONBOARD, draft));
  }

  private Node header() {
    PageHeader header = new PageHeader(title()).subtitle(messages.observe("domains.page.text"));
    if (model.may(DomainsFeature.WRITE)) {
      Button onboard =
          Buttons.withIcon(
              Buttons.primary(
                  messages.observe("domains.onboard.button"),
                  () -> navigator.open(Destination.of(DomainsFeature.ID, DomainsFeature.ONBOARD))),
              Feather.PLUS);
      onboard.setId("domain-onboard");
      header.actions(onboard);
    }
    return header;
  }
}

package io.innkeeper.desktop.feature.domains;

import io.innkeeper.core.domains.DomainRow;
import io.innkeeper.core.domains.DomainStatus;
import io.innkeeper.core.domains.NameServerFinding;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.desktop.dialog.Dialogs;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.CopyButton;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with one domain, from the list and from its own screen. */
final class DomainActions {

  private final Ui ui;
  private final Messages messages;
  private final Navigator navigator;
  private final DomainsViewModel model;
  private final Runnable changed;

  DomainActions(Ui ui, Navigator navigator, DomainsViewModel model, Runnable changed) {
    this.ui = ui;
    this.messages = ui.messages();
    this.navigator = navigator;
    this.model = model;
    this.changed = changed;
  }

  List<MenuItem> menu(DomainRow row) {
    List<MenuItem> items = new ArrayList<>();
    items.add(item("domains.open.action", Feather.ARROW_RIGHT, () -> open(row)));
    items.add(item("domains.open-customer.action", Feather.USER, () -> openCustomer(row)));
    items.add(
        item(
            "domains.copy-name.action",
            Feather.COPY,
            () -> CopyButton.toClipboard(row.name().ascii())));
    if (model.may(DomainsFeature.WRITE) && row.status() != DomainStatus.REMOVED) {
      items.add(item("domains.check.action", Feather.REFRESH_CW, () -> check(row)));
    }
    if (model.may(DomainsFeature.DELETE) && row.status() != DomainStatus.REMOVED) {
      items.add(new SeparatorMenuItem());
      items.add(item("domains.remove.action", Feather.TRASH_2, () -> remove(row)));
    }
    return items;
  }

  void onboard() {
    navigator.open(Destination.of(DomainsFeature.ID, DomainsFeature.ONBOARD));
  }

  void open(DomainRow row) {
    navigator.open(Destination.of(DomainsFeature.ID, DomainsFeature.DETAIL, row.id()));
  }

  void openCustomer(DomainRow row) {
    navigator.open(Destination.of("customers", "detail", row.customer()));
  }

  /** Asks the public DNS and says what it answered. */
  void check(DomainRow row) {
    model
        .checkNameServers(row.id())
        .onSuccess(finding -> {
          say(row, finding);
          changed.run();
        })
        .onFailure(
            CoreException.class,
            e -> ui.dialogs().say(messages.text("domains.check.failed"), ui.errors().sentence(e)))
        .start();
  }

  /** Says what goes, asks for the name, then begins the job. */
  void remove(DomainRow row) {
    AtomicReference<Dialogs.Open> open = new AtomicReference<>(() -> {});
    RemoveDialog dialog =
        new RemoveDialog(
            ui,
            row,
            withRecords -> {
              Objects.requireNonNull(open.get()).close();
              start(row, withRecords);
            },
            () -> Objects.requireNonNull(open.get()).close());
    open.set(
        ui.dialogs()
            .show(
                messages.text("domains.remove.title", Map.of("name", row.name().unicode())),
                dialog));
    dialog.focusFirst();
  }

  private void start(DomainRow row, boolean withRecords) {
    model
        .remove(row, withRecords)
        .onSuccess(_ -> {
          changed.run();
          ui.toasts()
              .success(messages.text("domains.remove.begun", Map.of("name", row.name().unicode())));
        })
        .onFailure(
            CoreException.class,
            e -> ui.dialogs().say(messages.text("domains.remove.refused"), ui.errors().sentence(e)))
        .start();
  }

  private void say(DomainRow row, NameServerFinding finding) {
    String text =
        messages.text(
            Messages.labelKey("domains.check", finding.result()),
            Map.of("name", row.name().unicode()));
    if (finding.result() == NameServerFinding.Result.MATCHES) {
      ui.toasts().success(text);
    } else {
      ui.toasts().warning(text);
    }
  }

  private MenuItem item(String key, Ikon icon, Runnable action) {
    MenuItem item = new MenuItem(messages.text(key), Icons.of(icon));
    item.setOnAction(_ -> action.run());
    return item;
  }
}

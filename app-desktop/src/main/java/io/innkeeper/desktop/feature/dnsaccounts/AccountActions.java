package io.innkeeper.desktop.feature.dnsaccounts;

import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.desktop.dialog.Confirmation;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.CopyButton;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with one account: its context menu. */
final class AccountActions {

  private final Ui ui;
  private final Messages messages;
  private final Navigator navigator;
  private final DnsAccountsViewModel model;
  private final Runnable changed;

  AccountActions(Ui ui, Navigator navigator, DnsAccountsViewModel model, Runnable changed) {
    this.ui = ui;
    this.messages = ui.messages();
    this.navigator = navigator;
    this.model = model;
    this.changed = changed;
  }

  List<MenuItem> menu(DnsAccountView account) {
    List<MenuItem> items = new ArrayList<>();
    items.add(item("dns-accounts.test.action", Feather.ACTIVITY, () -> test(account)));
    if (model.may(DnsAccountsFeature.WRITE)) {
      items.add(item("dns-accounts.edit.button", Feather.EDIT_2, () -> edit(account)));
      items.add(
          account.active()
              ? item("dns-accounts.off.action", Feather.PAUSE, () -> setActive(account, false))
              : item("dns-accounts.on.action", Feather.PLAY, () -> setActive(account, true)));
    }
    String email = account.email();
    if (email != null) {
      items.add(
          item(
              "dns-accounts.copy-email.action", Feather.COPY, () -> CopyButton.toClipboard(email)));
    }
    if (model.may(DnsAccountsFeature.DELETE)) {
      items.add(new SeparatorMenuItem());
      items.add(item("dns-accounts.delete.action", Feather.TRASH_2, () -> delete(account)));
    }
    return items;
  }

  void edit(DnsAccountView account) {
    if (model.may(DnsAccountsFeature.WRITE)) {
      navigator.open(Destination.of(DnsAccountsFeature.ID, "edit", account.id()));
    }
  }

  void setActive(DnsAccountView account, boolean active) {
    model
        .setActive(account, active)
        .onSuccess(after -> {
          changed.run();
          ui.toasts()
              .undoable(
                  messages.text(
                      active ? "dns-accounts.on.done" : "dns-accounts.off.done",
                      Map.of("name", account.name())),
                  () -> setActive(after, !active));
        })
        .start();
  }

  /** Refused while domains use it; that is said before anything has to be typed. */
  void delete(DnsAccountView account) {
    if (account.domainsInUse() > 0) {
      refused(new Conflict("dns-account.in-use", Map.of("count", account.domainsInUse())));
      return;
    }
    Confirmation question =
        Confirmation.of(
                messages.text("dns-accounts.delete.title", Map.of("name", account.name())),
                messages.text("dns-accounts.delete.text"),
                messages.text("dns-accounts.delete.button"))
            .typing(account.name());
    ui.dialogs()
        .confirm(
            question,
            () ->
                model
                    .delete(account)
                    .onSuccess(_ -> deleted(account))
                    .onFailure(Conflict.class, this::refused)
                    .start());
  }

  private void test(DnsAccountView account) {
    model.choose(account);
    model.test();
  }

  private void deleted(DnsAccountView account) {
    model.choose(null);
    changed.run();
    ui.toasts().success(messages.text("dns-accounts.delete.done", Map.of("name", account.name())));
  }

  private void refused(Conflict conflict) {
    ui.dialogs().say(messages.text("dns-accounts.delete.refused"), ui.errors().sentence(conflict));
  }

  private MenuItem item(String key, Ikon icon, Runnable action) {
    MenuItem item = new MenuItem(messages.text(key), Icons.of(icon));
    item.setOnAction(_ -> action.run());
    return item;
  }
}

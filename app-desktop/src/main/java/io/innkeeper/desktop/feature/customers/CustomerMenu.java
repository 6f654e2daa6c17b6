package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.customers.CustomerStatus;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The entries of a menu about one customer: only what its state and the actor's rights allow. */
final class CustomerMenu {

  private final Messages messages;
  private final CustomerActions actions;

  CustomerMenu(Messages messages, CustomerActions actions) {
    this.messages = messages;
    this.actions = actions;
  }

  /** In the list. */
  List<MenuItem> ofRow(CustomerRef customer) {
    List<MenuItem> items = new ArrayList<>();
    items.add(item("customers.open.action", Feather.EXTERNAL_LINK, () -> actions.open(customer)));
    if (mayChange(customer)) {
      items.add(item("customers.edit.action", Feather.EDIT_2, () -> actions.edit(customer)));
      items.add(new SeparatorMenuItem());
    }
    items.addAll(ofState(customer));
    return items;
  }

  /** On the customer's own screen, where edit and plan stand beside it. */
  List<MenuItem> ofDetail(CustomerRef customer) {
    List<MenuItem> items = new ArrayList<>();
    if (mayChange(customer)) {
      items.add(item("customers.rotate.action", Feather.KEY, () -> actions.rotateApiKey(customer)));
      items.add(new SeparatorMenuItem());
    }
    items.addAll(ofState(customer));
    return items;
  }

  private List<MenuItem> ofState(CustomerRef customer) {
    List<MenuItem> items = new ArrayList<>();
    if (mayChange(customer)) {
      if (customer.status() == CustomerStatus.ACTIVE) {
        items.add(item("customers.suspend.action", Feather.PAUSE, () -> actions.suspend(customer)));
      } else {
        items.add(item("customers.resume.action", Feather.PLAY, () -> actions.resume(customer)));
      }
      if (customer.status() != CustomerStatus.CLOSED) {
        items.add(item("customers.close.action", Feather.SLASH, () -> actions.close(customer)));
      }
    }
    if (actions.commands().may(CustomerCommands.DELETE)) {
      items.add(new SeparatorMenuItem());
      items.add(
          customer.deleted()
              ? item(
                  "customers.restore.action", Feather.ROTATE_CCW, () -> actions.restore(customer))
              : item("customers.delete.action", Feather.TRASH_2, () -> actions.delete(customer)));
    }
    return items;
  }

  private boolean mayChange(CustomerRef customer) {
    return !customer.deleted() && actions.commands().may(CustomerCommands.WRITE);
  }

  private MenuItem item(String key, Ikon icon, Runnable action) {
    MenuItem item = new MenuItem(messages.text(key), Icons.of(icon));
    item.setOnAction(_ -> action.run());
    return item;
  }
}

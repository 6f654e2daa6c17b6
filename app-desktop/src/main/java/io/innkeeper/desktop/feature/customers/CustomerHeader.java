package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.customers.CustomerStatus;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.CopyButton;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.Notice;
import io.innkeeper.desktop.kit.PageHeader;
import io.innkeeper.desktop.kit.StatusPill;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.text.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The top of a customer's screen: who it is, how it stands, what can be done. */
final class CustomerHeader {

  private final Ui ui;
  private final Messages messages;
  private final CustomerActions actions;
  private final Runnable changePlan;

  CustomerHeader(Ui ui, CustomerActions actions, Runnable changePlan) {
    this.ui = ui;
    this.messages = ui.messages();
    this.actions = actions;
    this.changePlan = changePlan;
  }

  Node of(CustomerView customer) {
    CustomerRef seen = CustomerRef.of(customer);
    StatusPill pill =
        seen.deleted()
            ? CustomerLooks.deleted(messages)
            : CustomerLooks.status(messages, customer.status());
    HBox slug =
        new HBox(
            Labels.value(customer.slug(), "mono", "muted"),
            CopyButton.of(messages, customer::slug));
    slug.setAlignment(Pos.CENTER_LEFT);
    StatusPill brand =
        new StatusPill(Tone.NEUTRAL, Feather.TAG, new SimpleStringProperty(customer.brandName()));
    PageHeader header =
        new PageHeader(new SimpleStringProperty(customer.name())).beside(pill, brand, slug);
    return header.actions(buttons(seen).toArray(Node[]::new));
  }

  /** Why it is not as it should be; nothing where it is. */
  Optional<Node> notice(CustomerView customer) {
    CustomerRef seen = CustomerRef.of(customer);
    Instant deleted = customer.deleted();
    if (deleted != null) {
      return Optional.of(
          new Notice(
              Tone.DANGER,
              Feather.TRASH_2,
              messages.observe(
                  "customers.deleted.title", Map.of("date", ui.formats().dateTime(deleted))),
              messages.observe("customers.deleted.text"),
              restore(seen)));
    }
    if (customer.status() == CustomerStatus.ACTIVE) {
      return Optional.empty();
    }
    boolean closed = customer.status() == CustomerStatus.CLOSED;
    return Optional.of(
        new Notice(
            closed ? Tone.NEUTRAL : Tone.WARNING,
            closed ? Feather.SLASH : Feather.PAUSE_CIRCLE,
            messages.observe(closed ? "customers.closed.title" : "customers.suspended.title"),
            new SimpleStringProperty(Objects.requireNonNullElse(customer.statusReason(), "–")),
            resume(seen)));
  }

  private List<Node> buttons(CustomerRef seen) {
    List<MenuItem> more = new CustomerMenu(messages, actions).ofDetail(seen);
    MenuButton menu = new MenuButton();
    menu.textProperty().bind(messages.observe("customers.more.button"));
    menu.setId("customer-more");
    menu.getItems().setAll(more);
    if (seen.deleted() || !actions.commands().may(CustomerCommands.WRITE)) {
      return more.isEmpty() ? List.of() : List.of(menu);
    }
    Node edit =
        Buttons.withIcon(
            Buttons.plain(messages.observe("customers.edit.action"), () -> actions.edit(seen)),
            Feather.EDIT_2);
    Node plan =
        Buttons.withIcon(
            Buttons.primary(messages.observe("customers.change-plan.action"), changePlan),
            Feather.PACKAGE);
    plan.setId("customer-plan");
    return List.of(menu, edit, plan);
  }

  private Node[] restore(CustomerRef seen) {
    return actions.commands().may(CustomerCommands.DELETE)
        ? new Node[] {
          Buttons.withIcon(
              Buttons.plain(
                  messages.observe("customers.restore.action"), () -> actions.restore(seen)),
              Feather.ROTATE_CCW)
        }
        : new Node[] {};
  }

  private Node[] resume(CustomerRef seen) {
    return actions.commands().may(CustomerCommands.WRITE)
        ? new Node[] {
          Buttons.withIcon(
              Buttons.plain(
                  messages.observe("customers.resume.action"), () -> actions.resume(seen)),
              Feather.PLAY)
        }
        : new Node[] {};
  }
}

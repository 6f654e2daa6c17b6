package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.customers.CustomerRow;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.EmptyState;
import io.innkeeper.desktop.table.DataTable;
import io.innkeeper.desktop.table.TableSpec;
import io.innkeeper.desktop.task.SubjectFeed;
import io.innkeeper.desktop.task.Task;
import io.innkeeper.desktop.text.Messages;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** The table of customers: kept up to date in place, with what is done to many at once. */
final class CustomersTable {

  /** More changes than this at once are read as a new list. */
  private static final int IN_PLACE = 50;

  private final Ui ui;
  private final Messages messages;
  private final CustomersViewModel model;
  private final Supplier<Button> create;
  private final DataTable<CustomerRow> rows;
  private final SubjectFeed feed;
  private final Set<UUID> announced = new HashSet<>();
  private final Instant opened = Instant.now();
  private boolean hidden;

  CustomersTable(
      Ui ui,
      CustomersViewModel model,
      CustomerActions actions,
      Choices choices,
      Supplier<Button> create) {
    this.ui = ui;
    this.messages = ui.messages();
    this.model = model;
    this.create = create;
    CustomerMenu menu = new CustomerMenu(messages, actions);
    TableSpec<CustomerRow> spec =
        new TableSpec<>("customers", CustomerRow::id, model)
            .searchable()
            .sortedBy("name", false)
            .empty(this::nothing)
            .onOpen(row -> actions.open(ref(row)))
            .menu(row -> menu.ofRow(ref(row)));
    new CustomerColumns(ui, choices).addTo(spec);
    boolean mayChange = model.commands().may(CustomerCommands.WRITE);
    this.rows = new DataTable<>(ui, mayChange ? spec.selectable() : spec);
    if (mayChange) {
      rows.bulk(suspend(), resume());
    }
    this.feed = model.feed(this::changed);
  }

  DataTable<CustomerRow> rows() {
    return rows;
  }

  Optional<CustomerRef> current() {
    return rows.current().map(this::ref);
  }

  /** Reads again what may have changed while another tab was in front. */
  void shown() {
    feed.open();
    if (hidden) {
      hidden = false;
      rows.reload();
    }
  }

  void hidden() {
    feed.close();
    hidden = true;
  }

  void close() {
    feed.close();
    rows.close();
  }

  /** Shows a customer as it now is; a deleted or restored one changes its list. */
  void show(CustomerView after) {
    boolean deletedShown = isDeletedShown();
    if (deletedShown != (after.deleted() != null)) {
      rows.reload();
    } else {
      rows.update(after.id(), CustomersViewModel.row(after));
    }
  }

  private void changed(Set<UUID> ids) {
    if (ids.isEmpty() || ids.size() > IN_PLACE) {
      rows.reload();
      return;
    }
    model.read(ids).onSuccess(found -> found.forEach(this::merge)).start();
  }

  private void merge(CustomerView customer) {
    boolean fresh = customer.deleted() == null && customer.created().isAfter(opened);
    if (fresh && !rows.holds(customer.id())) {
      rows.announce(announced.add(customer.id().value()) ? 1 : 0);
    } else {
      show(customer);
    }
  }

  private CustomerRef ref(CustomerRow row) {
    return CustomerRef.of(row, isDeletedShown());
  }

  private boolean isDeletedShown() {
    return !rows.query().filter(CustomersViewModel.DELETED).isEmpty();
  }

  private Button suspend() {
    Button button =
        Buttons.withIcon(
            Buttons.plain(messages.observe("customers.suspend.action"), this::askToSuspend),
            Feather.PAUSE);
    button.setId("bulk-suspend");
    return button;
  }

  private Button resume() {
    Button button =
        Buttons.withIcon(
            Buttons.plain(
                messages.observe("customers.resume.action"),
                () -> bulk("customers.bulk.resume", CustomerCommands::resume)),
            Feather.PLAY);
    button.setId("bulk-resume");
    return button;
  }

  private void askToSuspend() {
    new ReasonDialog(ui)
        .ask(
            messages.text("customers.bulk.suspend", Map.of("count", rows.ticked().size())),
            "customers.suspend.text",
            "customers.suspend.button",
            reason -> bulk("customers.bulk.suspend", (all, one) -> all.suspend(one, reason)));
  }

  private void bulk(
      String titleKey, BiFunction<CustomerCommands, CustomerRef, Task<CustomerView>> change) {
    List<CustomerId> ids = rows.ticked().stream().map(CustomerId.class::cast).toList();
    rows.untickAll();
    new BulkDialog(ui, new BulkChange(ui, model.commands(), ids, change, this::show))
        .show(titleKey);
  }

  private EmptyState nothing() {
    Node[] offered =
        model.commands().may(CustomerCommands.WRITE) ? new Node[] {create.get()} : new Node[] {};
    return new EmptyState(
        Feather.USERS,
        messages.observe("customers.empty.title"),
        messages.observe("customers.empty.text"),
        offered);
  }
}

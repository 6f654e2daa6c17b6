package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.audit.AuditQuery;
import io.innkeeper.core.audit.AuditRow;
import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.core.domains.DomainQuery;
import io.innkeeper.core.domains.DomainRow;
import io.innkeeper.core.domains.DomainSort;
import io.innkeeper.core.jobs.RunQuery;
import io.innkeeper.core.jobs.RunRow;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.task.Latest;
import io.innkeeper.desktop.task.SubjectFeed;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Everything about one customer; knows nothing of the screen. */
final class CustomerDetailModel {

  /** As many as a panel shows. */
  private static final int FEW = 6;

  private final CustomerCommands commands;
  private final CustomerId id;
  private final Latest reading;
  private final ReadOnlyObjectWrapper<@Nullable CustomerView> customer =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();

  CustomerDetailModel(Ui ui, CustomerCommands commands, CustomerId id) {
    this.commands = commands;
    this.id = id;
    this.reading = new Latest(ui.tasks(), "customers.load.task");
  }

  CustomerCommands commands() {
    return commands;
  }

  CustomerId id() {
    return id;
  }

  /** Null before it is read. */
  ReadOnlyObjectProperty<@Nullable CustomerView> customerProperty() {
    return customer.getReadOnlyProperty();
  }

  /** Why it could not be read; null while all is well. */
  ReadOnlyObjectProperty<@Nullable Throwable> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  void load() {
    reading.run(
        () -> commands.core().customers().get(commands.actor(), id), this::show, failure::set);
  }

  void show(CustomerView present) {
    failure.set(null);
    customer.set(present);
  }

  void close() {
    reading.cancel();
  }

  SubjectFeed feed(Runnable changed) {
    return new SubjectFeed(
        commands.core().audit(),
        commands::actor,
        "customer",
        (Set<java.util.UUID> ids) -> {
          if (ids.isEmpty() || ids.contains(id.value())) {
            changed.run();
          }
        });
  }

  /** Blocks; to be called in the background. */
  List<DomainRow> domains() {
    DomainQuery query = new DomainQuery(null, Set.of(), id, null, DomainSort.NAME, false);
    return commands.core().domains().find(commands.actor(), query, ChunkRequest.first(FEW)).items();
  }

  /** The latest; blocks. */
  List<RunRow> runs() {
    return commands
        .core()
        .runs()
        .find(commands.actor(), RunQuery.about(id.value()), ChunkRequest.first(FEW))
        .items();
  }

  /** The latest; blocks. */
  List<AuditRow> entries() {
    return commands
        .core()
        .audit()
        .find(commands.actor(), AuditQuery.about(id.value()), ChunkRequest.first(FEW))
        .items();
  }
}

package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.customers.BrandId;
import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.customers.CustomerQuery;
import io.innkeeper.core.customers.CustomerRow;
import io.innkeeper.core.customers.CustomerSort;
import io.innkeeper.core.customers.CustomerStatus;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.table.ChunkSource;
import io.innkeeper.desktop.table.TableQuery;
import io.innkeeper.desktop.task.SubjectFeed;
import io.innkeeper.desktop.task.Task;
import io.innkeeper.desktop.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists customers as the table asks for them, and tells which have changed. */
final class CustomersViewModel implements ChunkSource<CustomerRow> {

  static final String STATUS = "status";
  static final String PLAN = "plan";
  static final String BRAND = "brand";
  static final String DELETED = "deleted";

  private static final int COUNTED = 10_000;

  private final Ui ui;
  private final CustomerCommands commands;

  CustomersViewModel(Ui ui, CustomerCommands commands) {
    this.ui = ui;
    this.commands = commands;
  }

  CustomerCommands commands() {
    return commands;
  }

  @Override
  public Chunk<CustomerRow> load(TableQuery query, ChunkRequest request) {
    return commands.core().customers().find(commands.actor(), asked(query), request);
  }

  @Override
  public Optional<RowCount> count(TableQuery query) {
    long found = commands.core().customers().count(commands.actor(), asked(query), COUNTED);
    return Optional.of(new RowCount(found, found < COUNTED));
  }

  SubjectFeed feed(Consumer<Set<UUID>> changed) {
    return new SubjectFeed(commands.core().audit(), commands::actor, "customer", changed);
  }

  /** Reads these again; those that are gone are left out. */
  Task<List<CustomerView>> read(Set<UUID> ids) {
    return ui.tasks()
        .run(
            "customers.load.task",
            () -> {
              List<CustomerView> found = new ArrayList<>();
              for (UUID id : ids) {
                try {
                  found.add(commands.core().customers().get(commands.actor(), new CustomerId(id)));
                } catch (NotFound _) { // removed since: nothing to show
                }
              }
              return found;
            });
  }

  /** The same customer as the list shows it. */
  static CustomerRow row(CustomerView view) {
    return new CustomerRow(
        view.id(),
        view.revision(),
        view.name(),
        view.slug(),
        view.domain(),
        view.contactEmail(),
        view.plan(),
        view.planName(),
        view.usage().domains(),
        view.limits().maxDomains(),
        view.status(),
        view.created(),
        view.brandName());
  }

  CustomerQuery asked(TableQuery query) {
    TableQuery.Sort sort = query.order().orElse(new TableQuery.Sort("name", false));
    return new CustomerQuery(
        query.search().isEmpty() ? null : query.search(),
        only(query, PLAN, v -> new PlanId(UUID.fromString(v))),
        only(query, STATUS, CustomerStatus::valueOf),
        only(query, BRAND, v -> new BrandId(UUID.fromString(v))),
        null,
        null,
        null,
        query.filter(DELETED).contains(DELETED),
        sort(sort.column()),
        sort.descending());
  }

  private CustomerSort sort(String column) {
    return switch (column) {
      case "created" -> CustomerSort.CREATED;
      case "email" -> CustomerSort.EMAIL;
      case PLAN -> CustomerSort.PLAN;
      default ->
          ui.messages().language() == Language.TURKISH
              ? CustomerSort.NAME_TURKISH
              : CustomerSort.NAME;
    };
  }

  private static <T> @Nullable T only(TableQuery query, String filter, Function<String, T> read) {
    return query.filter(filter).stream().findFirst().map(read).orElse(null);
  }
}

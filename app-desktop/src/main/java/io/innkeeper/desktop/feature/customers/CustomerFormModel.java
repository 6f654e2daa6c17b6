package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.customers.BrandId;
import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.core.customers.EditCustomer;
import io.innkeeper.core.customers.RegisterCustomer;
import io.innkeeper.core.customers.RegisteredCustomer;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Slugs;
import io.innkeeper.desktop.dialog.Overtaken;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.form.FormModel;
import io.innkeeper.desktop.form.Proposal;
import io.innkeeper.desktop.task.Task;
import io.innkeeper.desktop.task.Tasks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is entered about a customer, and how it is stored. */
final class CustomerFormModel {

  private static final int MAX_SLUG = 50;

  private final Ui ui;
  private final CustomerCommands commands;
  private final Optional<CustomerId> customer;
  private final FormModel form = new FormModel();
  private final CustomerFields fields = new CustomerFields(form);
  private @Nullable Loaded loaded;

  /**
   * @param customer none makes a new one
   */
  CustomerFormModel(Ui ui, CustomerCommands commands, Optional<CustomerId> customer) {
    this.ui = ui;
    this.commands = commands;
    this.customer = customer;
    if (isNew()) {
      Proposal.follow(fields.name(), fields.slug(), name -> Slugs.of(name, MAX_SLUG));
      Proposal.follow(fields.slug(), fields.domain(), slug -> slug.isEmpty() ? "" : slug + ".com");
    }
  }

  /**
   * What the form starts from.
   *
   * @param customer null for a new one
   */
  record Loaded(Choices choices, @Nullable CustomerView customer) {}

  boolean isNew() {
    return customer.isEmpty();
  }

  Optional<CustomerId> customer() {
    return customer;
  }

  FormModel form() {
    return form;
  }

  CustomerFields fields() {
    return fields;
  }

  /** Blocks; to be called in the background. */
  Loaded load() {
    CustomerView view =
        customer.isEmpty()
            ? null
            : commands.core().customers().get(commands.actor(), customer.get());
    return new Loaded(commands.choices(), view);
  }

  /** Fills the form. */
  void show(Loaded start) {
    loaded = start;
    if (start.customer() != null) {
      fields.load(start.customer(), start.choices());
    } else {
      fields.brand().load(start.choices().brand(BrandId.DEFAULT).orElse(null));
      fields.plan().load(start.choices().plan(PlanId.FREE).orElse(null));
    }
  }

  /** Makes the customer. */
  Task<RegisteredCustomer> register() {
    RegisterCustomer command = fields.registration();
    return ui.tasks()
        .run(
            "customers.register.task",
            () -> commands.core().customers().register(commands.actor(), command))
        .onFailure(Conflict.class, this::refused);
  }

  /** Changes the customer. */
  Task<Tasks.Done> save() {
    CustomerView before = Objects.requireNonNull(Objects.requireNonNull(loaded).customer());
    Revision seen = before.revision();
    EditCustomer command = fields.edit();
    return ui.tasks()
        .run(
            "customers.save.task",
            () -> commands.core().customers().edit(commands.actor(), before.id(), seen, command))
        .onFailure(Conflict.class, this::refused);
  }

  private void refused(Conflict conflict) {
    if (Overtaken.by(conflict)) {
      Overtaken.ask(
          ui,
          conflict,
          () -> ui.tasks().run("customers.load.task", this::load).onSuccess(this::show).start());
      return;
    }
    String field =
        switch (conflict.code()) {
          case "customer.slug-taken" -> "slug";
          case "plan.inactive" -> "plan";
          default -> "";
        };
    form.refuse(new Invalid(List.of(new Problem(field, conflict.code(), conflict.args()))));
  }
}

package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.customers.CustomerStatus;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.desktop.dialog.Overtaken;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.task.Task;
import io.innkeeper.desktop.text.Messages;
import java.util.Map;
import java.util.function.Consumer;

/** What is done with one customer, with its questions, its answers and the way back. */
final class CustomerActions {

  private final Ui ui;
  private final Messages messages;
  private final Navigator navigator;
  private final CustomerCommands commands;
  private final Consumer<CustomerView> changed;

  /**
   * @param changed told of the customer as it is after a change
   */
  CustomerActions(
      Ui ui, Navigator navigator, CustomerCommands commands, Consumer<CustomerView> changed) {
    this.ui = ui;
    this.messages = ui.messages();
    this.navigator = navigator;
    this.commands = commands;
    this.changed = changed;
  }

  CustomerCommands commands() {
    return commands;
  }

  void open(CustomerRef customer) {
    navigator.open(Destination.of(CustomersFeature.ID, CustomersFeature.DETAIL, customer.id()));
  }

  void edit(CustomerRef customer) {
    navigator.open(Destination.of(CustomersFeature.ID, CustomersFeature.EDIT, customer.id()));
  }

  /** Asks for the reason. */
  void suspend(CustomerRef customer) {
    new ReasonDialog(ui)
        .show(
            messages.text("customers.suspend.title", name(customer)),
            "customers.suspend.text",
            "customers.suspend.button",
            (reason, close) ->
                run(
                    commands.suspend(customer, reason),
                    customer,
                    close,
                    after -> undoable("customers.suspend.done", after, () -> resume(after))));
  }

  void resume(CustomerRef customer) {
    run(
            commands.resume(customer),
            customer,
            () -> {},
            after -> ui.toasts().success(messages.text("customers.resume.done", name(after))))
        .start();
  }

  /** Asks for the reason. */
  void close(CustomerRef customer) {
    new ReasonDialog(ui)
        .show(
            messages.text("customers.close.title", name(customer)),
            "customers.close.text",
            "customers.close.button",
            (reason, close) ->
                run(
                    commands.close(customer, reason),
                    customer,
                    close,
                    after -> closed(customer, after)));
  }

  /** Without a question: it can be undone. */
  void delete(CustomerRef customer) {
    run(
            commands.delete(customer),
            customer,
            () -> {},
            after -> undoable("customers.delete.done", after, () -> restore(after)))
        .start();
  }

  void restore(CustomerRef customer) {
    run(
            commands.restore(customer),
            customer,
            () -> {},
            after -> ui.toasts().success(messages.text("customers.restore.done", name(after))))
        .start();
  }

  void changePlan(CustomerView customer, Choices choices) {
    CustomerRef seen = CustomerRef.of(customer);
    new ChangePlanDialog(ui, new ChangePlanModel(commands, customer, choices))
        .show(
            after -> {
              changed.accept(after);
              ui.toasts()
                  .success(
                      messages.text(
                          "customers.change-plan.done",
                          Map.of("name", after.name(), "plan", after.planName())));
            },
            conflict -> refused(seen, conflict));
  }

  void rotateApiKey(CustomerRef customer) {
    new ApiKeyDialogs(ui)
        .rotate(
            customer.name(),
            grace -> commands.rotateApiKey(customer, grace),
            conflict -> refused(customer, conflict),
            () -> reload(customer));
  }

  /** What was suspended before would come back active: then it is not offered. */
  private void closed(CustomerRef before, CustomerRef after) {
    if (before.status() == CustomerStatus.ACTIVE) {
      undoable("customers.close.done", after, () -> resume(after));
    } else {
      ui.toasts().success(messages.text("customers.close.done", name(after)));
    }
  }

  private Task<CustomerView> run(
      Task<CustomerView> task, CustomerRef customer, Runnable ended, Consumer<CustomerRef> done) {
    return task.onSuccess(
            after -> {
              ended.run();
              changed.accept(after);
              done.accept(CustomerRef.of(after));
            })
        .onFailure(
            Conflict.class,
            conflict -> {
              ended.run();
              refused(customer, conflict);
            });
  }

  private void refused(CustomerRef customer, Conflict conflict) {
    if (Overtaken.by(conflict)) {
      Overtaken.ask(ui, conflict, () -> reload(customer));
    } else {
      ui.dialogs().say(messages.text("customers.refused.title"), ui.errors().sentence(conflict));
    }
  }

  private void reload(CustomerRef customer) {
    commands.get(customer.id()).onSuccess(changed).start();
  }

  private void undoable(String key, CustomerRef after, Runnable undo) {
    ui.toasts().undoable(messages.text(key, name(after)), undo);
  }

  private static Map<String, String> name(CustomerRef customer) {
    return Map.of("name", customer.name());
  }
}

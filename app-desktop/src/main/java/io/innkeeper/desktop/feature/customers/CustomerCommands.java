package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.customers.BillingCycle;
import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.core.customers.Customers;
import io.innkeeper.core.customers.IssuedApiKey;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.desktop.task.Task;
import io.innkeeper.desktop.task.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Changes customers, each as a task that answers with the customer as it then is. */
final class CustomerCommands {

  static final Permission READ = Permission.read(Area.CUSTOMERS);
  static final Permission WRITE = Permission.write(Area.CUSTOMERS);
  static final Permission DELETE = Permission.delete(Area.CUSTOMERS);

  private final Tasks tasks;
  private final Supplier<Actor> actor;
  private final CustomerFacades core;

  CustomerCommands(Tasks tasks, Supplier<Actor> actor, CustomerFacades core) {
    this.tasks = tasks;
    this.actor = actor;
    this.core = core;
  }

  Actor actor() {
    return actor.get();
  }

  boolean may(Permission permission) {
    return actor.get().may(permission);
  }

  CustomerFacades core() {
    return core;
  }

  /** Blocks; to be called in the background. */
  Choices choices() {
    boolean plans = may(Permission.read(Area.PLANS));
    return new Choices(
        core.brands().list(actor.get()), plans ? core.plans().list(actor.get()) : List.of());
  }

  Task<CustomerView> get(CustomerId id) {
    return tasks.run("customers.load.task", () -> customers().get(actor.get(), id));
  }

  Task<CustomerView> suspend(CustomerRef customer, String reason) {
    return change(
        "customers.suspend.task",
        customer,
        who -> customers().suspend(who, customer.id(), customer.revision(), reason));
  }

  Task<CustomerView> resume(CustomerRef customer) {
    return change(
        "customers.resume.task",
        customer,
        who -> customers().resume(who, customer.id(), customer.revision()));
  }

  Task<CustomerView> close(CustomerRef customer, String reason) {
    return change(
        "customers.close.task",
        customer,
        who -> customers().close(who, customer.id(), customer.revision(), reason));
  }

  Task<CustomerView> delete(CustomerRef customer) {
    return change(
        "customers.delete.task",
        customer,
        who -> customers().delete(who, customer.id(), customer.revision()));
  }

  Task<CustomerView> restore(CustomerRef customer) {
    return change(
        "customers.restore.task",
        customer,
        who -> customers().restore(who, customer.id(), customer.revision()));
  }

  Task<CustomerView> changePlan(CustomerRef customer, PlanId plan, BillingCycle cycle) {
    return change(
        "customers.plan.task",
        customer,
        who -> customers().changePlan(who, customer.id(), customer.revision(), plan, cycle));
  }

  Task<IssuedApiKey> rotateApiKey(CustomerRef customer, Duration grace) {
    return tasks.run(
        "customers.rotate.task",
        () -> customers().rotateApiKey(actor.get(), customer.id(), customer.revision(), grace));
  }

  private Task<CustomerView> change(String titleKey, CustomerRef customer, Change change) {
    return tasks.run(
        titleKey,
        () -> {
          change.by(actor.get());
          return customers().get(actor.get(), customer.id());
        });
  }

  private Customers customers() {
    return core.customers();
  }

  private interface Change {
    void by(Actor who);
  }
}

package io.innkeeper.core.sandbox;

import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.customers.BillingCycle;
import io.innkeeper.core.customers.BrandId;
import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.core.customers.Customers;
import io.innkeeper.core.customers.RegisterCustomer;
import io.innkeeper.core.jobs.Outcome;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.jobs.RunStep;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Registers four hundred customers; a few of them suspended, closed or deleted. */
@Component
class SampleCustomers implements RunStep<NoParameters> {

  static final int COUNT = 400;

  private static final int PIECE = 20;

  private final Customers customers;
  private final SampleRows rows;

  SampleCustomers(Customers customers, SampleRows rows) {
    this.customers = customers;
    this.rows = rows;
  }

  @Override
  public String name() {
    return "customers";
  }

  @Override
  public Outcome perform(RunContext<NoParameters> run) {
    List<UUID> plans = rows.ids("plan");
    List<UUID> brands = rows.ids("brand");
    int made = rows.ids("customer").size();
    SampleNames names = new SampleNames();
    for (List<Integer> piece : SampleNames.pieces(COUNT, PIECE)) {
      List<RegisterCustomer> commands =
          piece.stream().map(number -> command(number, names, plans, brands)).toList();
      if (piece.getLast() < made) {
        continue;
      }
      run.checkpoint();
      run.write(() -> {
        for (int i = 0; i < commands.size(); i++) {
          make(run, piece.get(i), commands.get(i));
        }
      });
      run.progress(piece.getLast() + 1, COUNT);
    }
    return Outcome.done();
  }

  private static RegisterCustomer command(
      int number, SampleNames names, List<UUID> plans, List<UUID> brands) {
    SampleNames.Person person = names.next(number);
    int choice = names.nextInt(10);
    // Most small, few large, some free: as a hosting company's customers are.
    PlanId plan =
        choice == 0
            ? PlanId.FREE
            : new PlanId(
                plans.get(choice < 5 ? 0 : choice < 8 ? 1 : choice == 8 ? 2 : 3 + number % 2));
    return new RegisterCustomer(
        person.company(),
        "sample-" + number,
        person.domain(),
        person.email(),
        person.phone(),
        new BrandId(brands.get(number % brands.size())),
        plan,
        number % 4 == 0 ? BillingCycle.YEARLY : BillingCycle.MONTHLY,
        null);
  }

  private void make(RunContext<NoParameters> run, int number, RegisterCustomer command) {
    CustomerId id = customers.register(run.actor(), command).id();
    rows.add("customer", id.value());
    if (number % 37 == 5) {
      customers.suspend(run.actor(), id, seen(run, id), "Invoice unpaid for 14 days");
    } else if (number % 61 == 7) {
      customers.close(run.actor(), id, seen(run, id), "Moved to another provider");
    } else if (number % 89 == 11) {
      customers.delete(run.actor(), id, seen(run, id));
    }
  }

  private io.innkeeper.core.kernel.Revision seen(RunContext<NoParameters> run, CustomerId id) {
    CustomerView view = customers.get(run.actor(), id);
    return view.revision();
  }
}

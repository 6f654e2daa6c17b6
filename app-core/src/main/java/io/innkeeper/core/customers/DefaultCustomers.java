package io.innkeeper.core.customers;

import io.innkeeper.core.catalog.PlanChoice;
import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.catalog.PlanView;
import io.innkeeper.core.customers.CustomerEvent.CustomerApiKeyRotated;
import io.innkeeper.core.customers.CustomerEvent.CustomerClosed;
import io.innkeeper.core.customers.CustomerEvent.CustomerDeleted;
import io.innkeeper.core.customers.CustomerEvent.CustomerEdited;
import io.innkeeper.core.customers.CustomerEvent.CustomerPlanChanged;
import io.innkeeper.core.customers.CustomerEvent.CustomerRegistered;
import io.innkeeper.core.customers.CustomerEvent.CustomerRestored;
import io.innkeeper.core.customers.CustomerEvent.CustomerResumed;
import io.innkeeper.core.customers.CustomerEvent.CustomerSuspended;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Difference;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Slugs;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customers in the database. */
@Service
@Transactional
class DefaultCustomers implements Customers {

  private static final Permission READ = Permission.read(Area.CUSTOMERS);
  private static final Permission WRITE = Permission.write(Area.CUSTOMERS);
  private static final Permission DELETE = Permission.delete(Area.CUSTOMERS);
  private static final Duration MAX_GRACE = Duration.ofDays(30);

  private final CustomerRepository customers;
  private final BrandRepository brands;
  private final CustomerLedger ledger;
  private final CustomerRows rows;
  private final StoredApiKeys keys;
  private final PastPlans pastPlans;
  private final PlanChoice plans;

  DefaultCustomers(
      CustomerRepository customers,
      BrandRepository brands,
      CustomerLedger ledger,
      CustomerRows rows,
      StoredApiKeys keys,
      PastPlans pastPlans,
      PlanChoice plans) {
    this.customers = customers;
    this.brands = brands;
    this.ledger = ledger;
    this.rows = rows;
    this.keys = keys;
    this.pastPlans = pastPlans;
    this.plans = plans;
  }

  @Override
  public RegisteredCustomer register(Actor actor, RegisterCustomer command) {
    actor.require(WRITE);
    CustomerRules.Profile profile = CustomerRules.checked(command);
    BrandId brand = known(Objects.requireNonNullElse(command.brand(), BrandId.DEFAULT));
    PlanView plan = plans.choose(Objects.requireNonNullElse(command.plan(), PlanId.FREE));
    String entered = profile.slug();
    String slug =
        entered != null
            ? entered
            : Slugs.firstFree(
                profile.name(), "customer", CustomerRules.MAX_SLUG, customers::isSlugTaken);
    BillingCycle cycle = Objects.requireNonNullElse(command.cycle(), BillingCycle.MONTHLY);
    Customer customer = new Customer(profile, slug, brand, plan, cycle);
    ledger.close(
        actor,
        "customers.registered",
        customer,
        new Difference(Map.of(), customer.values()),
        new CustomerRegistered(customer.id()));
    return new RegisteredCustomer(customer.id(), slug, keys.issue(customer.id()));
  }

  @Override
  public void edit(Actor actor, CustomerId id, Revision seen, EditCustomer command) {
    actor.require(WRITE);
    CustomerRules.Profile profile = CustomerRules.checked(command);
    Customer customer = ledger.openPresent(id, seen);
    Difference changed = customer.edit(profile, known(command.brand()));
    ledger.close(actor, "customers.edited", customer, changed, new CustomerEdited(id));
  }

  @Override
  @Transactional(readOnly = true)
  public CustomerView get(Actor actor, CustomerId id) {
    actor.require(READ);
    Customer customer =
        customers.findById(id).orElseThrow(() -> new NotFound("customer.not-found", id));
    PlanId plan = customer.subscription().plan();
    return customer.view(
        brands.findById(customer.brand()).map(Brand::name).orElseThrow(),
        plans.names(List.of(plan)).getOrDefault(plan, plan.toString()),
        keys.of(id));
  }

  @Override
  @Transactional(readOnly = true)
  public Chunk<CustomerRow> find(Actor actor, CustomerQuery query, ChunkRequest request) {
    actor.require(READ);
    return rows.find(query, request);
  }

  @Override
  @Transactional(readOnly = true)
  public long count(Actor actor, CustomerQuery query, int cap) {
    actor.require(READ);
    return rows.count(query, cap);
  }

  @Override
  public void changePlan(
      Actor actor, CustomerId id, Revision seen, PlanId plan, BillingCycle cycle) {
    actor.require(WRITE);
    Customer customer = ledger.openPresent(id, seen);
    PlanId before = customer.subscription().plan();
    PlanView chosen = plan.equals(before) ? plans.keep(plan) : plans.choose(plan);
    pastPlans.remember(id, before, customer.subscription().subscribed());
    Difference changed = customer.changePlan(chosen, cycle);
    ledger.close(
        actor,
        "customers.plan-changed",
        customer,
        changed,
        new CustomerPlanChanged(id, before, plan));
  }

  @Override
  public void suspend(Actor actor, CustomerId id, Revision seen, String reason) {
    actor.require(WRITE);
    String why = CustomerRules.reason(reason);
    Customer customer = ledger.openPresent(id, seen);
    ledger.close(
        actor,
        "customers.suspended",
        customer,
        customer.suspend(why),
        new CustomerSuspended(id, why));
  }

  @Override
  public void resume(Actor actor, CustomerId id, Revision seen) {
    actor.require(WRITE);
    Customer customer = ledger.openPresent(id, seen);
    ledger.close(actor, "customers.resumed", customer, customer.resume(), new CustomerResumed(id));
  }

  @Override
  public void close(Actor actor, CustomerId id, Revision seen, String reason) {
    actor.require(WRITE);
    String why = CustomerRules.reason(reason);
    Customer customer = ledger.openPresent(id, seen);
    ledger.close(
        actor, "customers.closed", customer, customer.close(why), new CustomerClosed(id, why));
  }

  @Override
  public void delete(Actor actor, CustomerId id, Revision seen) {
    actor.require(DELETE);
    Customer customer = ledger.openPresent(id, seen);
    ledger.close(actor, "customers.deleted", customer, customer.delete(), new CustomerDeleted(id));
  }

  @Override
  public void restore(Actor actor, CustomerId id, Revision seen) {
    actor.require(DELETE);
    Customer customer = ledger.open(id, seen);
    ledger.close(
        actor, "customers.restored", customer, customer.restore(), new CustomerRestored(id));
  }

  @Override
  public IssuedApiKey rotateApiKey(Actor actor, CustomerId id, Revision seen, Duration grace) {
    actor.require(WRITE);
    if (grace.isNegative() || grace.compareTo(MAX_GRACE) > 0) {
      throw new Invalid(
          List.of(new Problem("grace", "api-key.grace", Map.of("maxDays", MAX_GRACE.toDays()))));
    }
    Customer customer = ledger.openPresent(id, seen);
    keys.retire(id, grace);
    IssuedApiKey issued = keys.issue(id);
    customer.touch();
    ledger.close(
        actor,
        "customers.api-key-rotated",
        customer,
        new Difference(
            Map.of(), Map.of("apiKey", issued.prefix(), "graceSeconds", grace.toSeconds())),
        new CustomerApiKeyRotated(id));
    return issued;
  }

  private BrandId known(BrandId brand) {
    if (!brands.existsById(brand)) {
      throw new NotFound("brand.not-found", brand);
    }
    return brand;
  }
}

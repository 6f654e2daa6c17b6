package io.innkeeper.desktop.testkit;

import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.catalog.PlanView;
import io.innkeeper.core.customers.ApiKeyView;
import io.innkeeper.core.customers.BillingCycle;
import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.customers.CustomerQuery;
import io.innkeeper.core.customers.CustomerRow;
import io.innkeeper.core.customers.CustomerStatus;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.core.customers.Customers;
import io.innkeeper.core.customers.EditCustomer;
import io.innkeeper.core.customers.IssuedApiKey;
import io.innkeeper.core.customers.RegisterCustomer;
import io.innkeeper.core.customers.RegisteredCustomer;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.EmailAddress;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Secret;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Customers in memory, with the refusals that screens have to show. */
public final class FakeCustomers implements Customers {

  public final List<CustomerQuery> queries = new ArrayList<>();
  public final List<RegisterCustomer> registered = new ArrayList<>();

  /** Thrown by the next calls. */
  public volatile @Nullable RuntimeException broken;

  private final List<CustomerView> all = new ArrayList<>();
  private final FakePlans plans;

  public FakeCustomers(FakePlans plans, List<CustomerView> first) {
    this.plans = plans;
    all.addAll(first);
  }

  @Override
  public synchronized RegisteredCustomer register(Actor actor, RegisterCustomer command) {
    fail();
    registered.add(command);
    String slug = Objects.requireNonNull(command.slug());
    if (all.stream().anyMatch(c -> c.slug().equals(slug))) {
      throw new Conflict("customer.slug-taken", Map.of("slug", slug));
    }
    CustomerView made =
        CustomerSamples.customer(command.name(), slug, plans.list(actor).getFirst());
    all.add(made);
    return new RegisteredCustomer(made.id(), slug, key());
  }

  @Override
  public synchronized void edit(Actor actor, CustomerId id, Revision seen, EditCustomer command) {
    change(
        id,
        seen,
        c ->
            CustomerSamples.edited(
                c,
                command.name(),
                DomainName.of("domain", command.domain()),
                EmailAddress.of("contactEmail", command.contactEmail())));
  }

  @Override
  public synchronized CustomerView get(Actor actor, CustomerId id) {
    fail();
    return all.stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("customer.not-found", Map.of()));
  }

  @Override
  public synchronized Chunk<CustomerRow> find(
      Actor actor, CustomerQuery query, ChunkRequest request) {
    fail();
    queries.add(query);
    return new Chunk<>(
        all.stream()
            .filter(c -> matches(c, query))
            .limit(request.size())
            .map(CustomerSamples::row)
            .toList(),
        null,
        null);
  }

  @Override
  public synchronized long count(Actor actor, CustomerQuery query, int cap) {
    return all.stream().filter(c -> matches(c, query)).count();
  }

  @Override
  public synchronized void changePlan(
      Actor actor, CustomerId id, Revision seen, PlanId plan, BillingCycle cycle) {
    PlanView wanted = plans.get(actor, plan);
    CustomerView present = get(actor, id);
    int allowed = wanted.details().limits().maxDomains();
    if (present.usage().domains() > allowed) {
      throw new Conflict(
          "customer.over-limit",
          Map.of(
              "plan",
              wanted.details().name(),
              "domains",
              present.usage().domains() + "/" + allowed,
              "containers",
              "none",
              "storageGb",
              "none"));
    }
    change(id, seen, c -> CustomerSamples.onPlan(c, wanted, cycle));
  }

  @Override
  public synchronized void suspend(Actor actor, CustomerId id, Revision seen, String reason) {
    if (get(actor, id).status() != CustomerStatus.ACTIVE) {
      throw new Conflict("customer.not-active", Map.of("name", get(actor, id).name()));
    }
    change(id, seen, c -> CustomerSamples.in(c, CustomerStatus.SUSPENDED, reason));
  }

  @Override
  public synchronized void resume(Actor actor, CustomerId id, Revision seen) {
    change(id, seen, c -> CustomerSamples.in(c, CustomerStatus.ACTIVE, null));
  }

  @Override
  public synchronized void close(Actor actor, CustomerId id, Revision seen, String reason) {
    change(id, seen, c -> CustomerSamples.in(c, CustomerStatus.CLOSED, reason));
  }

  @Override
  public synchronized void delete(Actor actor, CustomerId id, Revision seen) {
    change(id, seen, c -> CustomerSamples.deleted(c, true));
  }

  @Override
  public synchronized void restore(Actor actor, CustomerId id, Revision seen) {
    change(id, seen, c -> CustomerSamples.deleted(c, false));
  }

  @Override
  public synchronized IssuedApiKey rotateApiKey(
      Actor actor, CustomerId id, Revision seen, Duration grace) {
    change(
        id,
        seen,
        c ->
            CustomerSamples.withKeys(
                c,
                List.of(
                    new ApiKeyView("ik_R4nEwK3y", TestUi.NOW, null),
                    new ApiKeyView("ik_7dQx2mKp", c.created(), TestUi.NOW.plus(grace)))));
    return key();
  }

  /** As if somebody else had stored it meanwhile. */
  public synchronized void touch(CustomerId id) {
    change(
        id,
        all.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow().revision(),
        c -> c);
  }

  private void change(CustomerId id, Revision seen, UnaryOperator<CustomerView> change) {
    fail();
    all.replaceAll(c -> {
      if (!c.id().equals(id)) {
        return c;
      }
      seen.requireCurrent(c.revision().value());
      return CustomerSamples.revised(change.apply(c));
    });
  }

  private void fail() {
    RuntimeException problem = broken;
    if (problem != null) {
      throw problem;
    }
  }

  private static boolean matches(CustomerView c, CustomerQuery query) {
    return (c.deleted() != null) == query.deleted()
        && (query.status() == null || c.status() == query.status())
        && (query.plan() == null || c.plan().equals(query.plan()))
        && (query.brand() == null || c.brand().equals(query.brand()))
        && (query.text() == null || c.name().contains(query.text()));
  }

  private static IssuedApiKey key() {
    return new IssuedApiKey(
        Secret.of("ik_R4nEwK3y9tQm2vXb7LsA1pZc8DfGhJ5uWe6YrTn0KiO"), "ik_R4nEwK3y");
  }
}

package io.innkeeper.desktop.testkit;

import io.innkeeper.core.catalog.PlanDetails;
import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.catalog.PlanLimits;
import io.innkeeper.core.catalog.PlanView;
import io.innkeeper.core.catalog.Plans;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Slugs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Plans in memory, with the refusals that screens have to show. */
public final class FakePlans implements Plans {

  /** What a deletion is refused with, as long as it is above 0. */
  public volatile long holders;

  private final List<PlanView> plans = new ArrayList<>();

  /** None. */
  public static FakePlans empty() {
    return new FakePlans();
  }

  /** Six, as a hosting company has them. */
  public static FakePlans sample() {
    FakePlans plans = new FakePlans();
    plans.put(PlanId.FREE, "Ücretsiz", "0", "0", new PlanLimits(1, 1, 10, 100), "SSL");
    plans.put(
        PlanId.next(), "Başlangıç", "4.90", "49", new PlanLimits(3, 2, 25, 250), "SSL,Backup");
    plans.put(
        PlanId.next(),
        "Profesyonel",
        "14.90",
        "149",
        new PlanLimits(10, 8, 100, 1_000),
        "SSL,Daily backup,Staging,Support");
    plans.put(
        PlanId.next(),
        "Ajans",
        "39",
        "390",
        new PlanLimits(50, 40, 500, 5_000),
        "SSL,Daily backup,Staging,Priority support,White label");
    plans.put(
        PlanId.next(),
        "Kurumsal Sürdürülebilirlik Paketi",
        "1249.50",
        "12495",
        new PlanLimits(1_000, 800, 20_000, 100_000),
        "SSL,Daily backup,Staging,SLA 99.99 %,Dedicated engineer");
    plans.put(PlanId.next(), "Eski Ekonomik", "2.50", "25", new PlanLimits(1, 1, 5, 50), "SSL");
    plans.change(plans.plans.getLast().id(), p -> with(p, false));
    return plans;
  }

  @Override
  public synchronized PlanId create(Actor actor, PlanDetails command) {
    if (plans.stream().anyMatch(p -> p.details().name().equals(command.name()))) {
      throw new Conflict("plan.name-taken", Map.of("name", command.name()));
    }
    PlanId id = PlanId.next();
    plans.add(view(id, command, plans.size()));
    return id;
  }

  @Override
  public synchronized void edit(Actor actor, PlanId id, Revision seen, PlanDetails command) {
    current(id, seen);
    change(id, p -> with(p, command));
  }

  @Override
  public synchronized PlanView get(Actor actor, PlanId id) {
    return plans.stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("plan.not-found", Map.of()));
  }

  @Override
  public synchronized List<PlanView> list(Actor actor) {
    return List.copyOf(plans);
  }

  @Override
  public List<PlanView> offered(Actor actor) {
    return list(actor).stream().filter(p -> p.active() && p.details().visible()).toList();
  }

  @Override
  public synchronized void reorder(Actor actor, List<PlanId> order) {
    plans.sort(Comparator.comparingInt(p -> order.indexOf(p.id())));
    for (PlanId id : order) {
      change(id, p -> with(p, order.indexOf(id)));
    }
  }

  @Override
  public synchronized void activate(Actor actor, PlanId id, Revision seen) {
    current(id, seen);
    change(id, p -> with(p, true));
  }

  @Override
  public synchronized void deactivate(Actor actor, PlanId id, Revision seen) {
    current(id, seen);
    change(id, p -> with(p, false));
  }

  @Override
  public synchronized PlanId duplicate(Actor actor, PlanId id, String name) {
    PlanDetails d = get(actor, id).details();
    return create(
        actor,
        new PlanDetails(
            name,
            Slugs.of(name, 50),
            d.description(),
            d.priceMonthly(),
            d.priceYearly(),
            d.currency(),
            d.limits(),
            d.features(),
            false));
  }

  @Override
  public synchronized void delete(Actor actor, PlanId id, Revision seen) {
    if (holders > 0) {
      String name = get(actor, id).details().name();
      throw new Conflict("plan.in-use", Map.of("holders", holders, "name", name));
    }
    current(id, seen);
    plans.removeIf(p -> p.id().equals(id));
  }

  /** As if somebody else had stored it meanwhile. */
  public synchronized void touch(PlanId id) {
    change(id, p -> with(p, p.details()));
  }

  private void put(
      PlanId id, String name, String monthly, String yearly, PlanLimits limits, String features) {
    PlanDetails details =
        new PlanDetails(
            name,
            Slugs.of(name, 50),
            "",
            new BigDecimal(monthly),
            new BigDecimal(yearly),
            "EUR",
            limits,
            List.of(features.split(",")),
            plans.size() != 4);
    plans.add(view(id, details, plans.size()));
  }

  private void current(PlanId id, Revision seen) {
    PlanView plan = plans.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    seen.requireCurrent(plan.revision().value());
  }

  private void change(PlanId id, UnaryOperator<PlanView> change) {
    plans.replaceAll(p -> p.id().equals(id) ? change.apply(p) : p);
  }

  private static PlanView view(PlanId id, PlanDetails details, int order) {
    return new PlanView(id, new Revision(0), details, true, order, TestUi.NOW, TestUi.NOW);
  }

  private static PlanView with(PlanView p, boolean active) {
    return new PlanView(
        p.id(), next(p), p.details(), active, p.sortOrder(), p.created(), TestUi.NOW);
  }

  private static PlanView with(PlanView p, PlanDetails details) {
    return new PlanView(
        p.id(), next(p), details, p.active(), p.sortOrder(), p.created(), TestUi.NOW);
  }

  private static PlanView with(PlanView p, int order) {
    return new PlanView(
        p.id(), p.revision(), p.details(), p.active(), order, p.created(), TestUi.NOW);
  }

  private static Revision next(PlanView p) {
    return new Revision(p.revision().value() + 1);
  }
}

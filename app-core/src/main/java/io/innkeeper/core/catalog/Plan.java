package io.innkeeper.core.catalog;

import io.innkeeper.core.kernel.Difference;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Subject;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** What customers subscribe to: limits, features and prices. */
@Entity
@Table(name = "plan")
class Plan {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private PlanId id;

  /** Null until it is stored: that tells Spring Data a new plan. */
  @Version private @Nullable Long revision;

  @Embedded private PlanDetails details;

  private boolean active;

  /** Moving a plan in the list doesn't spoil a form in which it is being edited. */
  @OptimisticLock(excluded = true)
  private int sortOrder;

  private Instant created;
  private Instant updated;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  Plan() {}

  Plan(PlanDetails details, int sortOrder) {
    this.id = PlanId.next();
    this.details = details;
    this.active = true;
    this.sortOrder = sortOrder;
    this.created = Instant.now();
    this.updated = created;
  }

  PlanId id() {
    return id;
  }

  PlanDetails details() {
    return details;
  }

  boolean isActive() {
    return active;
  }

  int sortOrder() {
    return sortOrder;
  }

  /** Replaces the values and tells which ones changed. */
  Difference edit(Revision seen, PlanDetails now) {
    seen.requireCurrent(revision());
    Difference changed = Difference.between(values(), values(now));
    if (!changed.isEmpty()) {
      details = now;
      updated = Instant.now();
    }
    return changed;
  }

  /** Tells whether this changed anything. */
  boolean activate(Revision seen, boolean wanted) {
    seen.requireCurrent(revision());
    if (active == wanted) {
      return false;
    }
    active = wanted;
    updated = Instant.now();
    return true;
  }

  void moveTo(int place) {
    sortOrder = place;
  }

  long revision() {
    return Objects.requireNonNull(revision, "not stored yet");
  }

  Subject subject() {
    return new Subject("plan", id.value(), details.name());
  }

  PlanView view() {
    return new PlanView(id, new Revision(revision()), details, active, sortOrder, created, updated);
  }

  Map<String, @Nullable Object> values() {
    return values(details);
  }

  private static Map<String, @Nullable Object> values(PlanDetails details) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("name", details.name());
    values.put("slug", details.slug());
    values.put("description", details.description());
    values.put("priceMonthly", details.priceMonthly());
    values.put("priceYearly", details.priceYearly());
    values.put("currency", details.currency());
    values.put("maxDomains", details.limits().maxDomains());
    values.put("maxContainers", details.limits().maxContainers());
    values.put("maxStorageGb", details.limits().maxStorageGb());
    values.put("maxBandwidthGb", details.limits().maxBandwidthGb());
    values.put("features", details.features());
    values.put("visible", details.visible());
    return values;
  }
}

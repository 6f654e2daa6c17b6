package io.innkeeper.core.customers;

import io.innkeeper.core.catalog.PlanView;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Difference;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.EmailAddress;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Subject;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The account that buys hosting: its profile, its plan and whether it may use it. */
@Entity
@Table(name = "customer")
class Customer {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private CustomerId id;

  /** Null until it is stored: that tells Spring Data a new customer. */
  @Version private @Nullable Long revision;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "brand_id"))
  private BrandId brand;

  private String name;
  private String slug;
  private String domain;

  /** Read by the database, which searches it. */
  @SuppressWarnings("UnusedVariable")
  private @Nullable String domainUnicode;

  private String contactEmail;
  private @Nullable String phone;
  private int maxUploadFileSizeMb;

  @Embedded
  @AttributeOverride(name = "plan.value", column = @Column(name = "plan_id"))
  private Subscription subscription;

  /** Written by {@link RowCustomerLimits} alone. */
  @Embedded
  @AttributeOverride(
      name = "domains",
      column = @Column(name = "domains_used", insertable = false, updatable = false))
  @AttributeOverride(
      name = "containers",
      column = @Column(name = "containers_used", insertable = false, updatable = false))
  @AttributeOverride(
      name = "storageGb",
      column = @Column(name = "storage_gb_used", insertable = false, updatable = false))
  private CustomerUsage usage;

  @Enumerated(EnumType.STRING)
  private CustomerStatus status;

  private @Nullable String statusReason;
  private Instant created;
  private Instant updated;
  private @Nullable Instant deleted;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  Customer() {}

  @SuppressWarnings("NullAway.Init") // write() sets the rest
  Customer(
      CustomerRules.Profile profile,
      String slug,
      BrandId brand,
      PlanView plan,
      BillingCycle cycle) {
    this.id = CustomerId.next();
    this.subscription = Subscription.begin(plan, cycle);
    this.usage = new CustomerUsage(0, 0, 0);
    this.status = CustomerStatus.ACTIVE;
    this.created = Instant.now();
    this.updated = created;
    write(profile, slug, brand);
  }

  CustomerId id() {
    return id;
  }

  BrandId brand() {
    return brand;
  }

  Subscription subscription() {
    return subscription;
  }

  String slug() {
    return slug;
  }

  Subject subject() {
    return new Subject("customer", id.value(), name);
  }

  /** The first line of every change. */
  void requireCurrent(Revision seen) {
    seen.requireCurrent(Objects.requireNonNull(revision, "not stored yet"));
  }

  void requirePresent() {
    if (deleted != null) {
      throw new Conflict("customer.deleted", Map.of("name", name));
    }
  }

  /** Replaces what was entered and tells what changed. */
  Difference edit(CustomerRules.Profile profile, BrandId brand) {
    Map<String, @Nullable Object> before = values();
    String entered = profile.slug();
    write(profile, entered == null ? slug : entered, brand);
    Difference changed = Difference.between(before, values());
    if (!changed.isEmpty()) {
      touch();
    }
    return changed;
  }

  /** Takes the plan's limits and begins a term; what is in use must fit into them. */
  Difference changePlan(PlanView now, BillingCycle cycle) {
    Subscription.requireRoom(usage, now);
    Map<String, @Nullable Object> before = values();
    subscription = Subscription.begin(now, cycle);
    touch();
    return Difference.between(before, values());
  }

  Difference suspend(String reason) {
    if (status != CustomerStatus.ACTIVE) {
      throw new Conflict("customer.not-active", Map.of("name", name));
    }
    return enter(CustomerStatus.SUSPENDED, reason);
  }

  Difference resume() {
    if (status == CustomerStatus.ACTIVE) {
      throw new Conflict("customer.already-active", Map.of("name", name));
    }
    return enter(CustomerStatus.ACTIVE, null);
  }

  Difference close(String reason) {
    if (status == CustomerStatus.CLOSED) {
      throw new Conflict("customer.already-closed", Map.of("name", name));
    }
    return enter(CustomerStatus.CLOSED, reason);
  }

  private Difference enter(CustomerStatus next, @Nullable String reason) {
    Map<String, @Nullable Object> before = values();
    status = next;
    statusReason = reason;
    touch();
    return Difference.between(before, values());
  }

  Difference delete() {
    touch();
    deleted = updated;
    return new Difference(Map.of("deleted", false), Map.of("deleted", true));
  }

  Difference restore() {
    if (deleted == null) {
      throw new Conflict("customer.not-deleted", Map.of("name", name));
    }
    deleted = null;
    touch();
    return new Difference(Map.of("deleted", true), Map.of("deleted", false));
  }

  /** Makes the revision grow. */
  void touch() {
    updated = Instant.now();
  }

  private void write(CustomerRules.Profile profile, String slug, BrandId brand) {
    String shown = profile.domain().unicode();
    this.name = profile.name();
    this.slug = slug;
    this.brand = brand;
    this.domain = profile.domain().ascii();
    this.domainUnicode = shown.equals(domain) ? null : shown;
    this.contactEmail = profile.contactEmail().value();
    this.phone = profile.phone();
    this.maxUploadFileSizeMb = profile.maxUploadFileSizeMb();
  }

  /** What the audit trail shows. */
  Map<String, @Nullable Object> values() {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("name", name);
    values.put("slug", slug);
    values.put("domain", domain);
    values.put("contactEmail", contactEmail);
    values.put("phone", phone);
    values.put("brand", brand.toString());
    values.put("maxUploadFileSizeMb", maxUploadFileSizeMb);
    subscription.describe(values);
    values.put("status", status.name());
    values.put("statusReason", statusReason);
    return values;
  }

  CustomerView view(String brandName, String planName, List<ApiKeyView> apiKeys) {
    return new CustomerView(
        id,
        new Revision(Objects.requireNonNull(revision, "not stored yet")),
        name,
        slug,
        new DomainName(domain),
        new EmailAddress(contactEmail),
        phone,
        brand,
        brandName,
        subscription.plan(),
        planName,
        subscription.cycle(),
        subscription.subscribed(),
        subscription.termEnds(),
        subscription.limits(),
        usage,
        status,
        statusReason,
        maxUploadFileSizeMb,
        apiKeys,
        created,
        updated,
        deleted);
  }
}

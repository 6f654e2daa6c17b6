package io.innkeeper.core.domains;

import io.innkeeper.core.changes.ChangeSetId;
import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.domains.DraftView.Step;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Subject;
import io.innkeeper.core.secrets.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An onboarding as far as it has come; every step drops what the later ones found. */
@Entity
@SuppressWarnings("unused") // the lists read what is only written here
@Table(name = "onboarding_draft")
class OnboardingDraft {

  @Id private UUID id;

  /** Null until it is stored: that tells Spring Data a new draft. */
  @Version private @Nullable Long revision;

  @Enumerated(EnumType.STRING)
  private Step step;

  @Column(name = "customer_id")
  private @Nullable UUID customer;

  private @Nullable String customerName;
  private @Nullable String domainName;
  private String projectName;

  @Column(name = "account_id")
  private @Nullable UUID account;

  @Embedded private @Nullable OwnAccount own;
  private @Nullable String zoneId;
  private @Nullable String zoneName;
  private @Nullable String zoneStatus;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> nameServers;

  @Embedded private @Nullable StoredFinding finding;
  private boolean proxied;
  private @Nullable String address;

  @Column(name = "change_set_id")
  private @Nullable UUID changeSet;

  @Column(name = "domain_id")
  private @Nullable UUID domain;

  private boolean ended;
  private String startedBy;
  private Instant created;
  private Instant updated;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  OnboardingDraft() {}

  OnboardingDraft(Actor starter) {
    this.id = DraftId.next().value();
    this.step = Step.DOMAIN;
    this.projectName = "";
    this.nameServers = List.of();
    this.proxied = true;
    this.startedBy = starter.name();
    this.created = Instant.now();
    this.updated = created;
  }

  // --- what the steps found -------------------------------------------------------------------

  void enter(CustomerId owner, String ownerName, DomainName name, String project) {
    refuseWhileWaiting();
    customer = owner.value();
    customerName = ownerName;
    domainName = name.ascii();
    projectName = project;
    forgetAccount();
    reach(Step.ACCOUNT);
  }

  void choose(DnsAccountId chosen) {
    refuseWhileWaiting();
    forgetAccount();
    account = chosen.value();
    reach(Step.ZONE);
  }

  void choose(OwnAccount entered) {
    refuseWhileWaiting();
    forgetAccount();
    own = entered;
    reach(Step.ZONE);
  }

  void found(Zone zone) {
    forgetZone();
    zoneId = zone.id();
    zoneName = zone.name().ascii();
    zoneStatus = zone.status();
    nameServers = zone.nameServers();
    reach(Step.NAME_SERVERS);
  }

  void notFound() {
    forgetZone();
    reach(Step.ZONE);
  }

  /** Name servers that are right open the preview; those that are not any more close it. */
  void checked(NameServerFinding now) {
    finding = StoredFinding.of(now);
    boolean right = now.result() == NameServerFinding.Result.MATCHES;
    if (!right) {
      forgetPreview();
    }
    if (right != reached(Step.PREVIEW)) {
      reach(right ? Step.PREVIEW : Step.NAME_SERVERS);
    } else {
      touch();
    }
  }

  void previewed(ChangeSetId proposal, boolean throughEdge, String target) {
    changeSet = proposal.value();
    proxied = throughEdge;
    address = target;
    reach(Step.APPLY);
  }

  void waitAs(DomainId waiting) {
    domain = waiting.value();
    touch();
  }

  /** Applied: out of sight, and gone as soon as its token has moved to the domain. */
  void end() {
    ended = true;
    touch();
  }

  private void refuseWhileWaiting() {
    if (domain != null) {
      throw new Conflict("draft.domain-waiting");
    }
  }

  private void forgetAccount() {
    account = null;
    own = null;
    forgetZone();
  }

  private void forgetZone() {
    zoneId = null;
    zoneName = null;
    zoneStatus = null;
    nameServers = List.of();
    finding = null;
    forgetPreview();
  }

  private void forgetPreview() {
    changeSet = null;
    address = null;
  }

  private void reach(Step next) {
    step = next;
    touch();
  }

  private void touch() {
    updated = Instant.now();
  }

  // --- what is known --------------------------------------------------------------------------

  boolean reached(Step wanted) {
    return step.compareTo(wanted) >= 0;
  }

  void require(Step wanted) {
    if (!reached(wanted) || (wanted.compareTo(Step.ZONE) >= 0 && account == null && own == null)) {
      throw new Conflict("draft.step-too-early");
    }
  }

  void requireCurrent(Revision seen) {
    seen.requireCurrent(revision());
  }

  DraftId id() {
    return new DraftId(id);
  }

  long revision() {
    return Objects.requireNonNull(revision, "not stored yet");
  }

  boolean isEnded() {
    return ended;
  }

  CustomerId customer() {
    return new CustomerId(Objects.requireNonNull(customer));
  }

  String customerName() {
    return Objects.requireNonNull(customerName);
  }

  DomainName domainName() {
    return new DomainName(Objects.requireNonNull(domainName));
  }

  String projectName() {
    return projectName;
  }

  @Nullable UUID account() {
    return account;
  }

  @Nullable OwnAccount own() {
    return own;
  }

  Place ownTokenPlace() {
    return new Place("onboarding_draft", "own_token", id);
  }

  Zone zone() {
    return new Zone(
        Objects.requireNonNull(zoneId),
        new DomainName(Objects.requireNonNull(zoneName)),
        Objects.requireNonNull(zoneStatus),
        nameServers);
  }

  @Nullable StoredFinding finding() {
    return finding;
  }

  boolean isProxied() {
    return proxied;
  }

  @Nullable String address() {
    return address;
  }

  @Nullable ChangeSetId changeSet() {
    return changeSet == null ? null : new ChangeSetId(changeSet);
  }

  @Nullable DomainId domain() {
    return domain == null ? null : new DomainId(domain);
  }

  Subject subject() {
    return new Subject("onboarding", id, domainName == null ? startedBy : domainName);
  }
}

package io.innkeeper.core.domains;

import io.innkeeper.core.changes.ChangeSetId;
import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.jobs.RunId;
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

/** A customer's domain and where it stands. */
@Entity
@SuppressWarnings("unused") // the lists read what is only written here
@Table(name = "domain")
class Domain {

  @Id private UUID id;

  /** Null until it is stored: that tells Spring Data a new domain. */
  @Version private @Nullable Long revision;

  private String name;
  private String nameUnicode;

  @Column(name = "customer_id")
  private UUID customer;

  private String customerName;
  private String projectName;

  @Column(name = "account_id")
  private @Nullable UUID account;

  @Embedded private @Nullable OwnAccount own;
  private @Nullable String zoneId;
  private @Nullable String zoneName;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> nameServers;

  private boolean proxied;

  @Enumerated(EnumType.STRING)
  private @Nullable TlsMode tlsMode;

  private @Nullable String address;

  @Enumerated(EnumType.STRING)
  private DomainStatus status;

  private boolean dnsConfigured;
  private boolean tlsConfigured;

  @Column(name = "change_set_id")
  private @Nullable UUID changeSet;

  private @Nullable UUID lastRun;
  private @Nullable UUID waitingRun;
  private @Nullable UUID removingRun;
  private @Nullable Instant waitingSince;
  @Embedded private @Nullable StoredFinding finding;
  private @Nullable Instant expires;
  private Instant created;
  private Instant updated;
  private @Nullable Instant removed;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  Domain() {}

  /** Comes into being in the state that its draft has reached. */
  Domain(OnboardingDraft draft, String customerName, DomainStatus status) {
    this.id = DomainId.next().value();
    this.name = draft.domainName().ascii();
    this.nameUnicode = draft.domainName().unicode();
    this.customer = draft.customer().value();
    this.customerName = customerName;
    this.projectName = draft.projectName();
    this.account = draft.account();
    this.zoneId = draft.zone().id();
    this.zoneName = draft.zone().name().ascii();
    this.nameServers = draft.zone().nameServers();
    this.finding = draft.finding();
    this.proxied = draft.isProxied();
    this.status = status;
    this.created = Instant.now();
    this.updated = created;
  }

  // --- what happens to it ---------------------------------------------------------------------

  void waitForNameServers(RunId run) {
    status = DomainStatus.WAITING_FOR_NAMESERVERS;
    waitingSince = Instant.now();
    waitingRun = run.value();
    lastRun = run.value();
    touch();
  }

  /** Name servers that are right end the waiting: the wizard can go on. */
  void checked(NameServerFinding now) {
    finding = StoredFinding.of(now);
    if (status == DomainStatus.WAITING_FOR_NAMESERVERS
        && now.result() == NameServerFinding.Result.MATCHES) {
      status = DomainStatus.DRAFT;
    }
    touch();
  }

  void provision(OnboardingDraft draft, TlsMode mode, ChangeSetId changes, RunId run) {
    status = DomainStatus.PROVISIONING;
    proxied = draft.isProxied();
    address = draft.address();
    tlsMode = mode;
    changeSet = changes.value();
    lastRun = run.value();
    waitingRun = null;
    waitingSince = null;
    touch();
  }

  /** The customer's own token, sealed for this row. */
  void takeOver(OwnAccount resealed) {
    own = resealed;
    touch();
  }

  void provisionAgain() {
    status = DomainStatus.PROVISIONING;
    touch();
  }

  void provisioned(boolean customerActive) {
    dnsConfigured = true;
    tlsConfigured = true;
    status = customerActive ? DomainStatus.ACTIVE : DomainStatus.SUSPENDED;
    touch();
  }

  void failed() {
    status = DomainStatus.FAILED;
    dnsConfigured = false;
    tlsConfigured = false;
    touch();
  }

  void suspend() {
    status = DomainStatus.SUSPENDED;
    touch();
  }

  void resume() {
    status = DomainStatus.ACTIVE;
    touch();
  }

  void removing(RunId run) {
    if (status == DomainStatus.PROVISIONING || removingRun != null) {
      throw new Conflict("domain.busy");
    }
    removingRun = run.value();
    lastRun = run.value();
    touch();
  }

  void keep() {
    removingRun = null;
    touch();
  }

  void remove() {
    status = DomainStatus.REMOVED;
    removed = Instant.now();
    removingRun = null;
    waitingRun = null;
    own = null;
    dnsConfigured = false;
    tlsConfigured = false;
    touch();
  }

  private void touch() {
    updated = Instant.now();
  }

  // --- what is known --------------------------------------------------------------------------

  void requireCurrent(Revision seen) {
    seen.requireCurrent(Objects.requireNonNull(revision));
  }

  DomainId id() {
    return new DomainId(id);
  }

  DomainName name() {
    return new DomainName(name);
  }

  CustomerId customer() {
    return new CustomerId(customer);
  }

  @Nullable UUID account() {
    return account;
  }

  @Nullable OwnAccount own() {
    return own;
  }

  Place ownTokenPlace() {
    return new Place("domain", "own_token", id);
  }

  DomainStatus status() {
    return status;
  }

  boolean is(DomainStatus wanted) {
    return status == wanted;
  }

  /** Whether looking at its name servers still has a purpose. */
  boolean isWaitingForNameServers() {
    return status == DomainStatus.WAITING_FOR_NAMESERVERS && removingRun == null;
  }

  boolean isRemoving() {
    return removingRun != null;
  }

  boolean hasZone() {
    return zoneId != null;
  }

  String zoneId() {
    return Objects.requireNonNull(zoneId);
  }

  DomainName zoneName() {
    return new DomainName(Objects.requireNonNull(zoneName));
  }

  List<String> nameServers() {
    return nameServers;
  }

  TlsMode tlsMode() {
    return Objects.requireNonNull(tlsMode);
  }

  @Nullable ChangeSetId changeSet() {
    return changeSet == null ? null : new ChangeSetId(changeSet);
  }

  @Nullable RunId waitingRun() {
    return waitingRun == null ? null : new RunId(waitingRun);
  }

  @Nullable Instant waitingSince() {
    return waitingSince;
  }

  Subject subject() {
    return new Subject("domain", id, nameUnicode);
  }
}

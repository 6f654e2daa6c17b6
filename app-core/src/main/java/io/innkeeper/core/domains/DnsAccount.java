package io.innkeeper.core.domains;

import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.kernel.Subject;
import io.innkeeper.core.secrets.Place;
import io.innkeeper.core.secrets.Sealed;
import io.innkeeper.core.secrets.Sealer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account of the company at a DNS provider, with its sealed token. */
@Entity
@Table(name = "dns_account")
class DnsAccount {

  @Id private UUID id;

  /** Null until it is stored: that tells Spring Data a new account. */
  @Version private @Nullable Long revision;

  private String name;

  @Enumerated(EnumType.STRING)
  private DnsProviderKind kind;

  private @Nullable String email;
  private String token;

  @Column(name = "token_masked")
  private String maskedToken;

  private @Nullable String apiUrl;
  private int maxDomains;
  private String notes;
  private boolean active;
  private Instant created;

  @SuppressWarnings("unused") // the lists read it
  private Instant updated;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  DnsAccount() {}

  @SuppressWarnings("NullAway.Init") // take() sets the token
  DnsAccount(NewDnsAccount entered, Sealer sealer) {
    this.id = DnsAccountId.next().value();
    this.name = entered.name();
    this.kind = entered.kind();
    this.email = entered.email();
    this.apiUrl = entered.apiUrl();
    this.maxDomains = entered.maxDomains();
    this.notes = entered.notes();
    this.active = true;
    this.created = Instant.now();
    this.updated = created;
    take(entered.token(), sealer);
  }

  DnsAccountId id() {
    return new DnsAccountId(id);
  }

  String name() {
    return name;
  }

  DnsProviderKind kind() {
    return kind;
  }

  @Nullable String apiUrl() {
    return apiUrl;
  }

  int maxDomains() {
    return maxDomains;
  }

  boolean isActive() {
    return active;
  }

  Sealed token() {
    return new Sealed(token);
  }

  Place tokenPlace() {
    return new Place("dns_account", "token", id);
  }

  long revision() {
    return Objects.requireNonNull(revision, "not stored yet");
  }

  Subject subject() {
    return new Subject("dns-account", id, name);
  }

  void edit(Revision seen, EditDnsAccount entered, Sealer sealer) {
    seen.requireCurrent(revision());
    name = entered.name();
    email = entered.email();
    apiUrl = entered.apiUrl();
    maxDomains = entered.maxDomains();
    notes = entered.notes();
    updated = Instant.now();
    Secret fresh = entered.token();
    if (fresh != null) {
      take(fresh, sealer);
    }
  }

  /** Tells whether this changed anything. */
  boolean activate(Revision seen, boolean wanted) {
    seen.requireCurrent(revision());
    boolean changes = active != wanted;
    if (changes) {
      active = wanted;
      updated = Instant.now();
    }
    return changes;
  }

  private void take(Secret entered, Sealer sealer) {
    token = sealer.seal(entered, tokenPlace()).ciphertext();
    maskedToken = entered.masked();
  }

  /** For the audit trail; the token only as it is shown. */
  Map<String, @Nullable Object> values() {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("name", name);
    values.put("kind", kind.name());
    values.put("email", email);
    values.put("token", maskedToken);
    values.put("apiUrl", apiUrl);
    values.put("maxDomains", maxDomains);
    values.put("notes", notes);
    return values;
  }
}

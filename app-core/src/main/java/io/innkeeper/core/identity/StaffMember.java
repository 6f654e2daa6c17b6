package io.innkeeper.core.identity;

import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.EmailAddress;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Subject;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person who uses Innkeeper, with the hash of their password. */
@Entity
@Table(name = "staff")
@SuppressWarnings("UnusedVariable") // Some columns are only written here, and read by SQL.
class StaffMember {

  @Id private UUID id;
  @Version private long revision;
  private String username;
  private String usernameFolded;
  private String email;
  private String fullName;

  @Enumerated(EnumType.STRING)
  private Role role;

  private boolean active;
  private String locale;
  private String passwordHash;
  private boolean passwordDue;
  private @Nullable Instant lastSignIn;
  private Instant createdAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "staff_exception", joinColumns = @JoinColumn(name = "staff_id"))
  @MapKeyColumn(name = "permission")
  @Column(name = "granted")
  private Map<String, Boolean> exceptions = new HashMap<>();

  @SuppressWarnings("NullAway.Init") // For Hibernate.
  protected StaffMember() {}

  StaffMember(NewStaffMember command, EmailAddress email, String passwordHash, Instant now) {
    this.id = StaffId.next().value();
    this.username = command.username().strip();
    this.usernameFolded = Usernames.folded(command.username());
    this.email = email.value();
    this.fullName = command.fullName().strip();
    this.role = command.role();
    this.active = true;
    this.locale = command.locale().getLanguage();
    this.passwordHash = passwordHash;
    this.passwordDue = true;
    this.createdAt = now;
  }

  StaffId id() {
    return new StaffId(id);
  }

  Subject subject() {
    return new Subject("staff", id, fullName);
  }

  String username() {
    return username;
  }

  String fullName() {
    return fullName;
  }

  Role role() {
    return role;
  }

  boolean active() {
    return active;
  }

  Instant createdAt() {
    return createdAt;
  }

  Locale locale() {
    return Locale.of(locale);
  }

  String passwordHash() {
    return passwordHash;
  }

  boolean passwordDue() {
    return passwordDue;
  }

  boolean isActiveOwner() {
    return active && role == Role.OWNER;
  }

  /** What this person may do: the role's rights, with the exceptions. */
  Set<Permission> permissions() {
    Set<Permission> all = new HashSet<>(role.permissions());
    all.addAll(exceptions(true));
    all.removeAll(exceptions(false));
    return all;
  }

  Set<Permission> exceptions(boolean granted) {
    return exceptions.entrySet().stream()
        .filter(exception -> exception.getValue() == granted)
        .map(exception -> Permission.of(exception.getKey()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What the audit trail says of this person; sorted, so that equal sets look equal. */
  Map<String, Object> described() {
    return Map.of(
        "username", username,
        "email", email,
        "fullName", fullName,
        "role", role.name(),
        "active", active,
        "locale", locale,
        "granted", codes(true),
        "withheld", codes(false));
  }

  /** Refuses a change made on an older state. */
  void requireSeen(Revision seen) {
    seen.requireCurrent(revision);
  }

  void edit(EmailAddress newEmail, String newFullName, Locale newLocale) {
    this.email = newEmail.value();
    this.fullName = newFullName.strip();
    this.locale = newLocale.getLanguage();
  }

  void speak(Locale newLocale) {
    this.locale = newLocale.getLanguage();
  }

  void give(Role newRole) {
    this.role = newRole;
  }

  void except(Set<Permission> granted, Set<Permission> withheld) {
    Map<String, Boolean> now = new HashMap<>();
    granted.forEach(permission -> now.put(permission.code(), true));
    withheld.forEach(permission -> now.put(permission.code(), false));
    exceptions.keySet().retainAll(now.keySet());
    exceptions.putAll(now);
  }

  void deactivate() {
    if (!active) {
      throw new Conflict("staff.inactive");
    }
    active = false;
  }

  void activate() {
    if (active) {
      throw new Conflict("staff.active");
    }
    active = true;
  }

  /** Chosen by the person, or given by somebody else and due to be changed. */
  void takePassword(String hash, boolean due) {
    this.passwordHash = hash;
    this.passwordDue = due;
  }

  void signedIn(Instant now) {
    this.lastSignIn = now;
  }

  private Set<String> codes(boolean granted) {
    return exceptions(granted).stream()
        .map(Permission::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

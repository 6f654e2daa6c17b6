package io.innkeeper.core.identity;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.Denied;
import io.innkeeper.core.kernel.Ids;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.kernel.Subject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Checks a name and a password, throttled; tells nobody which of the two was wrong. */
@Component
class Credentials {

  private final StaffMembers members;
  private final Sessions sessions;
  private final PasswordHashes hashes;
  private final Throttle throttle;
  private final AuditTrail trail;

  /** Of a password that nobody knows: checked where there is no account. */
  private final String nobodysHash;

  Credentials(
      StaffMembers members,
      Sessions sessions,
      PasswordHashes hashes,
      Throttle throttle,
      AuditTrail trail) {
    this.members = members;
    this.sessions = sessions;
    this.hashes = hashes;
    this.throttle = throttle;
    this.trail = trail;
    this.nobodysHash = hashes.hash(Secret.of(Ids.next() + "/" + Ids.next()));
  }

  /**
   * The member whose name and password these are; no transaction is open while hashing.
   *
   * @throws Denied with {@code sign-in.refused} or {@code sign-in.too-soon}
   */
  StaffMember check(String username, Secret password, String origin) {
    String account = Usernames.folded(username);
    Optional<StaffMember> member = members.findByUsernameFolded(account);
    boolean known = member.map(m -> sessions.knows(m.id(), origin)).orElse(false);
    Throttle.Attempt attempt = new Throttle.Attempt(account, origin, known);
    throttle.begin(attempt);
    boolean right =
        hashes.matches(password, member.map(StaffMember::passwordHash).orElse(nobodysHash));
    if (right && member.isPresent() && member.get().active()) {
      throttle.succeeded(attempt);
      return member.get();
    }
    throw new Denied("sign-in.refused", Map.of());
  }

  /** {@link #check}, with a refusal in the audit trail: there is no actor whose call it was. */
  StaffMember checkAtSignIn(String username, Secret password, String origin) {
    try {
      return check(username, password, origin);
    } catch (Denied refused) {
      recordRefused(username, origin, refused);
      throw refused;
    }
  }

  private void recordRefused(String username, String origin, CoreException refused) {
    Actor actor =
        members
            .findByUsernameFolded(Usernames.folded(username))
            .map(member -> Actors.of(member, Set.of(), origin))
            // Not what was typed: it may be a password in the wrong field.
            .orElseGet(() ->
                new Actor(Actor.Kind.STAFF, Actor.NOBODY, "unknown", Set.of(), origin, Ids.next()));
    trail.recordRefused(
        actor, "identity.signIn", new Subject("staff", actor.id(), actor.name()), refused.code());
  }
}

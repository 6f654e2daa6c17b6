package io.innkeeper.core.identity;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Denied;
import io.innkeeper.core.kernel.EmailAddress;
import io.innkeeper.core.kernel.Problems;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.live.Feeds;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs people in; passwords are hashed outside of transactions, which stay short. */
@Service
class DefaultIdentity implements Identity {

  private final StaffMembers members;
  private final Sessions sessions;
  private final Credentials credentials;
  private final PasswordHashes hashes;
  private final Feeds feeds;
  private final AuditTrail trail;
  private final Clock clock;
  private final TransactionTemplate transaction;

  DefaultIdentity(
      StaffMembers members,
      Sessions sessions,
      Credentials credentials,
      PasswordHashes hashes,
      Feeds feeds,
      AuditTrail trail,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.members = members;
    this.sessions = sessions;
    this.credentials = credentials;
    this.hashes = hashes;
    this.feeds = feeds;
    this.trail = trail;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public boolean isFirstRun() {
    return !members.anyExists();
  }

  @Override
  public Session createOwner(NewOwner owner, String origin) {
    NewStaffMember command =
        new NewStaffMember(
            owner.username(),
            owner.email(),
            owner.fullName(),
            Role.OWNER,
            owner.password(),
            owner.locale());
    requireFirstRun();
    StaffRules.check(command);
    String hash = hashes.hash(owner.password());
    return inTransaction(() -> {
      members.lockOwners();
      requireFirstRun();
      StaffMember member =
          new StaffMember(
              command, EmailAddress.of("email", command.email()), hash, clock.instant());
      member.takePassword(hash, false);
      member.signedIn(clock.instant());
      members.saveAndFlush(member);
      Session session = Actors.session(sessions.start(member.id(), origin), member, origin);
      trail.record(
          session.actor(),
          "identity.owner-created",
          member.subject(),
          Map.of(),
          member.described());
      return session;
    });
  }

  @Override
  public Session signIn(String username, Secret password, String origin) {
    StaffMember checked = credentials.checkAtSignIn(username, password, origin);
    String renewed = hashes.needsRenewal(checked.passwordHash()) ? hashes.hash(password) : null;
    return inTransaction(() -> {
      StaffMember member = stillActive(checked.id());
      if (renewed != null) {
        member.takePassword(renewed, member.passwordDue());
      }
      member.signedIn(clock.instant());
      Session session = Actors.session(sessions.start(member.id(), origin), member, origin);
      trail.record(session.actor(), "identity.signed-in", member.subject(), Map.of(), Map.of());
      return session;
    });
  }

  @Override
  public void signOut(Actor actor, SessionId session) {
    transaction.executeWithoutResult(_ -> {
      if (sessions.end(session, staff(actor))) {
        StaffMember member = member(actor);
        trail.record(actor, "identity.signed-out", member.subject(), Map.of(), Map.of());
      }
    });
  }

  @Override
  public Session unlock(Actor actor, SessionId session, Secret password) {
    requireOpen(actor, session);
    credentials.check(member(actor).username(), password, actor.origin());
    return inTransaction(() -> {
      requireOpen(actor, session);
      StaffMember member = stillActive(staff(actor));
      trail.record(actor, "identity.unlocked", member.subject(), Map.of(), Map.of());
      return Actors.session(session, member, actor.origin());
    });
  }

  @Override
  public Session changePassword(Actor actor, SessionId session, Secret current, Secret next) {
    requireOpen(actor, session);
    String username = member(actor).username();
    credentials.check(username, current, actor.origin());
    Problems problems = new Problems();
    PasswordRules.check(problems, "next", next, username);
    boolean same = current.open(old -> next.open(old::equals));
    problems.unless(!same, "next", "password.unchanged").throwIfAny();
    String hash = hashes.hash(next);
    return inTransaction(() -> {
      requireOpen(actor, session);
      StaffMember member = stillActive(staff(actor));
      member.takePassword(hash, false);
      sessions.endAll(member.id(), session);
      trail.record(actor, "identity.password-changed", member.subject(), Map.of(), Map.of());
      return Actors.session(session, member, actor.origin());
    });
  }

  @Override
  public Session changeLocale(Actor actor, SessionId session, Locale locale) {
    Problems problems = new Problems();
    StaffRules.locale(problems, locale);
    problems.throwIfAny();
    return inTransaction(() -> {
      requireOpen(actor, session);
      StaffMember member = stillActive(staff(actor));
      Map<String, Object> before = Map.of("locale", member.locale().getLanguage());
      member.speak(locale);
      trail.record(
          actor,
          "identity.language-changed",
          member.subject(),
          before,
          Map.of("locale", member.locale().getLanguage()));
      return Actors.session(session, member, actor.origin());
    });
  }

  @Override
  public boolean awaitEnd(Actor actor, SessionId session, Duration wait) {
    Boolean ended =
        feeds.await(
            Sessions.FEED, wait, () -> sessions.isOpen(session, staff(actor)) ? null : true);
    return Boolean.TRUE.equals(ended);
  }

  private void requireFirstRun() {
    if (members.anyExists()) {
      throw new Conflict("first-run.over");
    }
  }

  private void requireOpen(Actor actor, SessionId session) {
    if (!sessions.isOpen(session, staff(actor))) {
      throw new Denied("session.ended", Map.of());
    }
  }

  private StaffMember member(Actor actor) {
    return inTransaction(() ->
        members.findById(actor.id()).orElseThrow(() -> new Denied("session.ended", Map.of())));
  }

  /** Locked, so that a deactivation comes before or after; both leave no session open. */
  private StaffMember stillActive(StaffId id) {
    return members
        .findById(id.value())
        .filter(StaffMember::active)
        .orElseThrow(() -> new Denied("sign-in.refused", Map.of()));
  }

  private <R> R inTransaction(Supplier<R> work) {
    return Objects.requireNonNull(transaction.execute(_ -> work.get()));
  }

  private static StaffId staff(Actor actor) {
    return new StaffId(actor.id());
  }
}

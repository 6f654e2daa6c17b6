package io.innkeeper.core.identity;

import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.OpenToAll;
import io.innkeeper.core.kernel.Secret;
import java.time.Duration;
import java.util.Locale;

/**
 * Signing in and out, and each person's own account.
 *
 * <p>{@link #isFirstRun}, {@link #createOwner} and {@link #signIn} are the exceptions to "an actor
 * first": there is none yet. They take the origin of the call instead, a host name or address.
 *
 * <p>Wrong passwords answer {@link io.innkeeper.core.kernel.Denied} with {@code sign-in.refused},
 * and too many of them {@code sign-in.too-soon} with the {@code seconds} to wait (at most 30); both
 * are in the audit trail. More than two passwords are never checked at once in one process; whoever
 * waits longer than ten seconds gets {@link io.innkeeper.core.kernel.Unavailable} with {@code
 * sign-in.busy}.
 */
public interface Identity {

  /** Whether no staff member exists yet. */
  @OpenToAll("says only whether this installation is new")
  boolean isFirstRun();

  /**
   * Creates the owner and signs them in; only while no staff member exists, however many try.
   *
   * @throws io.innkeeper.core.kernel.Conflict with {@code first-run.over}
   * @throws io.innkeeper.core.kernel.Invalid naming every bad field
   */
  @OpenToAll("works only while no staff member exists")
  Session createOwner(NewOwner owner, String origin);

  /**
   * Signs in. An unknown name, a wrong password and an inactive account get the same answer after
   * the same work.
   */
  @OpenToAll("nobody has signed in yet")
  Session signIn(String username, Secret password, String origin);

  /** Ends the session at once, everywhere; idempotent. */
  @OpenToAll("ends the actor's own session")
  void signOut(Actor actor, SessionId session);

  /**
   * Checks the password of the actor, after idle time or before something consequential.
   *
   * @return the session with the rights of now
   * @throws io.innkeeper.core.kernel.Denied with {@code session.ended} too
   */
  @OpenToAll("needs the actor's own password")
  Session unlock(Actor actor, SessionId session, Secret password);

  /**
   * Changes the actor's own password and ends their other sessions.
   *
   * @throws io.innkeeper.core.kernel.Denied with {@code session.ended} too
   * @throws io.innkeeper.core.kernel.Invalid naming {@code next}
   */
  @OpenToAll("needs the actor's own password")
  Session changePassword(Actor actor, SessionId session, Secret current, Secret next);

  /**
   * Changes the actor's own language, English or Turkish.
   *
   * @throws io.innkeeper.core.kernel.Denied with {@code session.ended}
   */
  @OpenToAll("changes the actor's own account")
  Session changeLocale(Actor actor, SessionId session, Locale locale);

  /**
   * Waits until the session has ended, or {@code wait} (at most a minute) has passed.
   *
   * @return whether it has ended
   */
  @OpenToAll("looks at the actor's own session")
  boolean awaitEnd(Actor actor, SessionId session, Duration wait);
}

package io.innkeeper.core.identity;

import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Ids;
import io.innkeeper.core.kernel.Permission;
import java.util.Set;

/** Makes the actors and sessions of staff members. */
final class Actors {

  private Actors() {}

  static Actor of(StaffMember member, Set<Permission> permissions, String origin) {
    return new Actor(
        Actor.Kind.STAFF, member.id().value(), member.fullName(), permissions, origin, Ids.next());
  }

  /** With the rights of now; with none while the password is due to be changed. */
  static Session session(SessionId id, StaffMember member, String origin) {
    Set<Permission> permissions = member.passwordDue() ? Set.of() : member.permissions();
    return new Session(
        id,
        of(member, permissions, origin),
        member.id(),
        member.username(),
        member.fullName(),
        member.role(),
        member.locale(),
        member.passwordDue());
  }
}

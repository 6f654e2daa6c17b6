package io.innkeeper.core.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * Who acts: the first parameter of every facade method.
 *
 * <p>An actor is a snapshot taken at sign-in or when a run starts; it holds what its owner may do,
 * where the call comes from and the id that ties the log lines of one action together.
 *
 * @param kind whether a person or Innkeeper itself acts
 * @param id the staff member's id; {@link #NOBODY} for the system
 * @param name shown in the audit trail, kept even when the staff member is renamed later
 * @param permissions everything this actor may do
 * @param origin where the call comes from: a host name, an address, or {@code system}
 * @param correlationId ties together what one action caused
 */
public record Actor(
    Kind kind,
    UUID id,
    String name,
    Set<Permission> permissions,
    String origin,
    UUID correlationId) {

  /** Whether a person or Innkeeper itself acts. */
  public enum Kind {
    STAFF,
    SYSTEM
  }

  /** The id of an actor that is no person. */
  public static final UUID NOBODY = new UUID(0, 0);

  public Actor {
    permissions = Set.copyOf(permissions);
  }

  /** Innkeeper itself, with the given rights and no more. */
  public static Actor system(String name, Set<Permission> permissions) {
    return new Actor(Kind.SYSTEM, NOBODY, name, permissions, "system", Ids.next());
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  /**
   * The first line of every facade method.
   *
   * @throws Denied if this actor lacks the permission
   */
  public void require(Permission permission) {
    if (!may(permission)) {
      throw new Denied(permission);
    }
  }

  /** The same actor for a new action, with a correlation id of its own. */
  public Actor forNewAction() {
    return new Actor(kind, id, name, permissions, origin, Ids.next());
  }
}

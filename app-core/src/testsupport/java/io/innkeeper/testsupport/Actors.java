package io.innkeeper.testsupport;

import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Ids;
import io.innkeeper.core.kernel.Permission;
import java.util.HashSet;
import java.util.Set;

/** Actors for tests. */
public final class Actors {

  private Actors() {}

  /** May everything. */
  public static Actor owner() {
    return with(all());
  }

  /** May nothing. */
  public static Actor nobody() {
    return with(Set.of());
  }

  /** May exactly this. */
  public static Actor with(Permission... permissions) {
    return with(Set.of(permissions));
  }

  /** May everything but this. */
  public static Actor without(Permission permission) {
    Set<Permission> most = new HashSet<>(all());
    most.remove(permission);
    return with(most);
  }

  private static Actor with(Set<Permission> permissions) {
    return new Actor(Actor.Kind.STAFF, Ids.next(), "Ayşe Işık", permissions, "test", Ids.next());
  }

  private static Set<Permission> all() {
    Set<Permission> all = new HashSet<>();
    for (Area area : Area.values()) {
      for (Access access : Access.values()) {
        all.add(new Permission(area, access));
      }
    }
    return all;
  }
}

package io.innkeeper.desktop.testkit;

import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Permission;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** People with rights. */
public final class TestActors {

  private TestActors() {}

  /** May do everything. */
  public static Actor owner() {
    return with(
        Arrays.stream(Area.values())
            .flatMap(
                area -> Arrays.stream(Access.values()).map(access -> new Permission(area, access)))
            .collect(Collectors.toSet()));
  }

  public static Actor with(Set<Permission> permissions) {
    return new Actor(
        Actor.Kind.STAFF, new UUID(1, 1), "Ayşe Demir", permissions, "test", new UUID(1, 2));
  }
}

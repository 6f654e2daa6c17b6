package io.innkeeper.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.audit.AuditOutcome;
import io.innkeeper.core.audit.AuditQuery;
import io.innkeeper.core.identity.Role;
import io.innkeeper.core.identity.Staff;
import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.Denied;
import io.innkeeper.core.kernel.Ids;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Requires;
import io.innkeeper.core.secrets.Settings;
import io.innkeeper.testsupport.Actors;
import io.innkeeper.testsupport.CoreTest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Calls every method of every facade as every role, and as an actor with exactly or all but the
 * permission it requires: refused exactly without it, and then in the audit trail.
 */
@CoreTest
class PermissionMatrixTest {

  private final ApplicationContext context;
  private final AuditLog audit;

  @Autowired
  PermissionMatrixTest(ApplicationContext context, AuditLog audit) {
    this.context = context;
    this.audit = audit;
  }

  @Test
  void everyMethodIsRefusedExactlyWithoutItsPermission() throws Exception {
    List<Class<?>> called = new ArrayList<>();
    List<String> breaches = new ArrayList<>();
    for (Class<?> facade : Facades.all()) {
      Object bean = context.getBeanProvider(facade).getIfAvailable();
      if (bean != null) {
        called.add(facade);
        breaches.addAll(breaches(facade, bean));
      }
    }
    assertThat(called).contains(AuditLog.class, Settings.class, Staff.class);
    assertThat(breaches).isEmpty();
  }

  @Test
  void aFacadeThatChecksNothingOrSomethingElseIsNoticed() throws Exception {
    Sample careless = _ -> {};
    Sample mistaken = actor -> actor.require(Permission.read(Area.JOBS));
    Sample unaudited = actor -> actor.require(Permission.write(Area.SETTINGS));
    Sample broken =
        _ -> {
          throw new IllegalStateException("sample");
        };

    assertThat(breaches(Sample.class, careless))
        .contains("Sample.work as OPERATOR: let through", "Sample.work with all but: let through")
        .noneMatch(breach -> breach.contains("OWNER"));
    assertThat(breaches(Sample.class, mistaken))
        .contains("Sample.work as OPERATOR: let through", "Sample.work with only: refused");
    assertThat(breaches(Sample.class, unaudited))
        .contains("Sample.work as OPERATOR: not in the audit trail")
        .noneMatch(breach -> breach.contains("OWNER"));
    assertThat(breaches(Sample.class, broken)).contains("Sample.work as OWNER: failed");
  }

  private List<String> breaches(Class<?> facade, Object bean) throws Exception {
    List<String> breaches = new ArrayList<>();
    for (Method method : facade.getMethods()) {
      Requires requires = method.getAnnotation(Requires.class);
      if (requires != null) {
        Permission needed = new Permission(requires.area(), requires.access());
        for (Map.Entry<String, Actor> by : actors(needed).entrySet()) {
          String breach = breach(method, bean, by.getValue(), needed);
          if (breach != null) {
            breaches.add(
                facade.getSimpleName() + "." + method.getName() + " " + by.getKey() + breach);
          }
        }
      }
    }
    return breaches;
  }

  private static Map<String, Actor> actors(Permission needed) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      actors.put(
          "as " + role,
          new Actor(
              Actor.Kind.STAFF, Ids.next(), role.name(), role.permissions(), "test", Ids.next()));
    }
    actors.put("with only", Actors.with(needed));
    actors.put("with all but", Actors.without(needed));
    return actors;
  }

  private @Nullable String breach(Method method, Object bean, Actor actor, Permission needed)
      throws Exception {
    Throwable thrown = thrown(method, bean, actor);
    boolean refused = thrown instanceof Denied denied && denied.code().equals("denied");
    if (refused == actor.may(needed)) {
      return refused ? ": refused" : ": let through";
    }
    if (refused && !inAuditTrail(actor)) {
      return ": not in the audit trail";
    }
    return thrown == null || thrown instanceof CoreException ? null : ": failed";
  }

  private static @Nullable Throwable thrown(Method method, Object bean, Actor actor)
      throws Exception {
    Object[] arguments =
        Arrays.stream(method.getParameterTypes())
            .map(type -> type == Actor.class ? actor : argument(type))
            .toArray();
    try {
      method.setAccessible(true);
      var _ = method.invoke(bean, arguments);
      return null;
    } catch (InvocationTargetException e) {
      return e.getCause();
    }
  }

  private static Object argument(Class<?> type) {
    try {
      return MatrixValues.of(type);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No sample of " + type, e);
    }
  }

  private boolean inAuditTrail(Actor actor) {
    AuditQuery refusals =
        new AuditQuery(
            null, null, null, null, AuditOutcome.REFUSED, actor.correlationId(), null, null);
    return !audit.find(Actors.owner(), refusals, ChunkRequest.first(1)).items().isEmpty();
  }

  /** A facade of which the controls are made. */
  interface Sample {

    @Requires(area = Area.SETTINGS, access = Access.WRITE)
    void work(Actor actor);
  }
}

package io.innkeeper.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.jobs.Runs;
import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.OpenToAll;
import io.innkeeper.core.kernel.Requires;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every facade method says who may call it. */
class FacadeRulesTest {

  @Test
  void everyFacadeMethodSaysWhoMayCallIt() {
    assertThat(Facades.all()).contains(AuditLog.class, Runs.class);
    assertThat(Facades.all().stream().flatMap(FacadeRulesTest::breaches).toList()).isEmpty();
  }

  @Test
  void interfacesForModulesAreNoFacades() {
    assertThat(Facades.all()).doesNotContain(AuditTrail.class);
  }

  @Test
  void aMethodThatSaysNothingOrTooMuchIsNoticed() {
    assertThat(breaches(Careless.class))
        .containsExactly("Careless.both", "Careless.neither", "Careless.withoutActor");
  }

  private static Stream<String> breaches(Class<?> facade) {
    List<Method> methods = List.of(facade.getMethods());
    return methods.stream()
        .filter(m -> !Facades.saysWhoMay(m) || requiresWithoutActor(m))
        .map(m -> facade.getSimpleName() + "." + m.getName())
        .sorted();
  }

  private static boolean requiresWithoutActor(Method method) {
    return Arrays.stream(method.getAnnotations()).anyMatch(Requires.class::isInstance)
        && !Facades.takesActorFirst(method);
  }

  /** What a facade must not look like. */
  public interface Careless {

    void neither(Actor actor);

    @Requires(area = Area.JOBS, access = Access.READ)
    @OpenToAll("contradicts the line above")
    void both(Actor actor);

    @Requires(area = Area.JOBS, access = Access.READ)
    void withoutActor();

    @Requires(area = Area.JOBS, access = Access.READ)
    void right(Actor actor);
  }
}

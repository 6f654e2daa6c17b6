package io.innkeeper.core.audit;

import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Denied;
import io.innkeeper.core.kernel.Subject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Locale;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

/**
 * Records every refused call of a facade: a method of the core whose first parameter is an {@link
 * Actor} and that ends with {@link Denied}.
 */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class RefusalRecorder {

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static Advisor refusalAdvisor(ObjectProvider<AuditTrail> trail) {
    MethodInterceptor interceptor =
        call -> {
          try {
            return call.proceed();
          } catch (Denied refused) {
            if (call.getArguments()[0] instanceof Actor actor) {
              trail
                  .getObject()
                  .recordRefused(actor, action(call.getMethod()), subject(actor), refused.code());
            }
            throw refused;
          }
        };
    DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(new Facades(), interceptor);
    // Outside the transaction: that one is rolled back, the refusal stays.
    advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return advisor;
  }

  /** {@code customers.suspend} for {@code Customers#suspend}. */
  private static String action(Method method) {
    String facade = method.getDeclaringClass().getSimpleName();
    return facade.substring(0, 1).toLowerCase(Locale.ROOT)
        + facade.substring(1)
        + "."
        + method.getName();
  }

  private static Subject subject(Actor actor) {
    return new Subject("staff", actor.id(), actor.name());
  }

  private static final class Facades extends StaticMethodMatcherPointcut {

    Facades() {
      setClassFilter(type -> type.getPackageName().startsWith("io.innkeeper.core"));
    }

    @Override
    public boolean matches(Method method, Class<?> target) {
      Class<?>[] parameters = method.getParameterTypes();
      return Modifier.isPublic(method.getModifiers())
          && parameters.length > 0
          && parameters[0] == Actor.class;
    }
  }
}

package io.innkeeper.core.operations;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The short addresses of the readiness and liveness probes: the actuator nests them deeper. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class HealthPaths implements WebMvcConfigurer {

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addViewController("/api/ready").setViewName("forward:/api/health/readiness");
    registry.addViewController("/api/live").setViewName("forward:/api/health/liveness");
  }
}

package io.innkeeper.core.jobs;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.kernel.NodeSettings;
import io.innkeeper.core.live.Feeds;
import io.innkeeper.core.live.Pulse;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** The module's beans; what they are made of stays its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JobsSettings.class)
class JobsConfiguration {

  @Bean
  JobsAssembly jobsAssembly(
      DataSource database,
      PlatformTransactionManager transactions,
      JsonMapper json,
      Pulse pulse,
      Feeds feeds,
      AuditTrail audit,
      JobsSettings settings,
      ObjectProvider<StepBoundary> boundary) {
    return new JobsAssembly(
        database,
        transactions,
        json,
        pulse,
        feeds,
        audit,
        settings,
        boundary.getIfAvailable(() -> StepBoundary.NONE));
  }

  @Bean
  Processes processes(ObjectProvider<RunProcess<?>> processes) {
    return new Processes(() -> processes.stream().toList());
  }

  @Bean
  RunQueue runQueue(JobsAssembly jobs, Processes processes) {
    return jobs.queue(processes);
  }

  @Bean
  Runs runs(JobsAssembly jobs) {
    return jobs.runs();
  }

  @Bean
  RunEngine runEngine(JobsAssembly jobs, Processes processes, NodeSettings node) {
    return jobs.engine(processes, node.name(), node.role().runsJobs());
  }
}

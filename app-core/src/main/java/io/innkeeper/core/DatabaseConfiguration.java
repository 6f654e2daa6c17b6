package io.innkeeper.core;

import com.zaxxer.hikari.HikariDataSource;
import io.innkeeper.core.kernel.NodeRole;
import io.innkeeper.core.live.ListenConnections;
import io.innkeeper.core.place.Login;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** The connections to the database: a pool for work, single ones for migrations and the pulse. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(CoreSettings.class)
class DatabaseConfiguration {

  /** The figure that older systems had; the core's own threads are fewer. */
  private static final int POOL = 20;

  @Bean
  HikariDataSource dataSource(CoreSettings settings) {
    HikariDataSource pool = new HikariDataSource();
    pool.setPoolName("innkeeper");
    pool.setJdbcUrl(settings.url());
    pool.setUsername(settings.application().user());
    pool.setPassword(settings.application().password().open(password -> password));
    pool.setMaximumPoolSize(POOL);
    pool.setMinimumIdle(2);
    pool.setConnectionTimeout(10_000);
    pool.setAutoCommit(true);
    return pool;
  }

  @Bean(defaultCandidate = false)
  @FlywayDataSource
  DataSource migrations(CoreSettings settings) {
    Login login = settings.owner();
    return direct(settings, login == null ? settings.application() : login);
  }

  @Bean
  ListenConnections listenConnections(CoreSettings settings) {
    return direct(settings, settings.application())::getConnection;
  }

  @Bean
  FlywayMigrationStrategy migrationStrategy(CoreSettings settings) {
    NodeRole role = settings.role();
    return flyway -> new SchemaGuard(flyway, role).bringUpToDate();
  }

  private static DataSource direct(CoreSettings settings, Login login) {
    SimpleDriverDataSource source = new SimpleDriverDataSource();
    source.setDriver(new org.postgresql.Driver());
    source.setUrl(settings.url());
    source.setUsername(login.user());
    source.setPassword(login.password().open(password -> password));
    return source;
  }
}

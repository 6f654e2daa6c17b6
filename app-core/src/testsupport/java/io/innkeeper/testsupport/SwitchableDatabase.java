package io.innkeeper.testsupport;

import com.zaxxer.hikari.HikariDataSource;
import io.innkeeper.core.live.ListenConnections;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** A data source whose database is exchanged between test classes. */
public final class SwitchableDatabase extends AbstractDataSource implements ListenConnections {

  private static TestPostgres.@Nullable Database current;
  private static @Nullable HikariDataSource pool;

  /** Closes the pool on the database before and opens one on this. */
  static synchronized void use(TestPostgres.Database database) {
    HikariDataSource old = pool;
    current = database;
    HikariDataSource next = new HikariDataSource();
    next.setPoolName(database.name());
    next.setJdbcUrl(database.url());
    next.setUsername(database.app().user());
    next.setPassword(database.app().password().open(password -> password));
    next.setMaximumPoolSize(30);
    next.setMinimumIdle(1);
    pool = next;
    if (old != null) {
      old.close();
    }
  }

  /** The database that the running test class works on. */
  public static synchronized TestPostgres.Database current() {
    if (current == null) {
      // A context may start before the first class has its own.
      use(TestPostgres.get().createFromTemplate("test_context", TemplateDatabase.get()));
    }
    TestPostgres.Database database = current;
    if (database == null) {
      throw new IllegalStateException("No database is in use");
    }
    return database;
  }

  private static synchronized HikariDataSource pool() {
    var _ = current();
    HikariDataSource now = pool;
    if (now == null) {
      throw new IllegalStateException("No database is in use");
    }
    return now;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return pool().getConnection();
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    return pool().getConnection(username, password);
  }

  @Override
  public Connection open() throws SQLException {
    return current().connectAsApp();
  }
}

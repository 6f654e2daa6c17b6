package io.innkeeper.testsupport;

import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.core.place.DataFolder;
import io.innkeeper.core.place.InstanceLock;
import io.innkeeper.core.place.InstanceLock.Claim;
import io.innkeeper.core.place.LocalPostgres;
import io.innkeeper.core.place.LocalPostgres.Settings;
import io.innkeeper.core.place.LocalServer;
import io.innkeeper.core.place.Login;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/**
 * The one PostgreSQL server of a test process, started by whoever asks first and stopped with the
 * process: Innkeeper's own, or with {@code -Dinnkeeper.test.postgres=installed} the one that Debian
 * installs.
 */
public final class TestPostgres {

  /**
   * A database of this server.
   *
   * @param owner runs migrations
   * @param app reads and writes rows
   */
  public record Database(String name, String url, Login owner, Login app) {

    /** A connection of the schema's owner. */
    public Connection connectAsOwner() throws SQLException {
      return connect(owner);
    }

    /** A connection with the rights that the application has. */
    public Connection connectAsApp() throws SQLException {
      return connect(app);
    }

    private Connection connect(Login login) throws SQLException {
      return DriverManager.getConnection(url, login.user(), login.password().open(p -> p));
    }
  }

  /** Where Debian installs the programs of the oldest server that a team may use. */
  public static final Path INSTALLED = Path.of("/usr/lib/postgresql/15/bin");

  private static @Nullable TestPostgres instance;

  private final LocalPostgres postgres;
  private final LocalServer server;

  private TestPostgres(LocalPostgres postgres, LocalServer server) {
    this.postgres = postgres;
    this.server = server;
  }

  /** Starts the server at the first call. */
  public static synchronized TestPostgres get() {
    if (instance == null) {
      instance = start();
    }
    return instance;
  }

  /** Whether the tests run on the server that Debian installs, version 15. */
  public static boolean isInstalled() {
    return "installed".equals(System.getProperty("innkeeper.test.postgres"));
  }

  /** An empty database, instead of the one that has this name. */
  public Database createDatabase(String name) {
    return create(name, "template1");
  }

  /** A copy of another database, to which nobody may be connected; instead of the one so named. */
  public Database createFromTemplate(String name, Database template) {
    return create(name, template.name());
  }

  /** Removes the database if it is there, whoever is connected to it. */
  public void drop(String name) {
    run("DROP DATABASE IF EXISTS " + quoted(name) + " WITH (FORCE)");
  }

  /** The server itself: its port, process and log. */
  public LocalServer server() {
    return server;
  }

  private Database create(String name, String template) {
    String database = quoted(name);
    drop(name);
    run(
        "CREATE DATABASE %s OWNER %s TEMPLATE %s"
            .formatted(database, server.owner().user(), quoted(template)));
    // Rights on a database are not copied with it.
    run("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
    run("GRANT CONNECT ON DATABASE " + database + " TO " + server.app().user());
    return new Database(name, server.jdbcUrl(name), server.owner(), server.app());
  }

  private void run(String sql) {
    try (Connection connection = postgres.superuser("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static TestPostgres start() {
    String name = isInstalled() ? "postgres-installed" : "postgres";
    TestPostgres started;
    try {
      started = start(Path.of("target", name));
    } catch (Unavailable e) {
      if (!e.code().equals("place.not-permitted")) {
        throw e;
      }
      // The tree stands where the server's account cannot go, such as below root's home.
      String tree = Integer.toHexString(Path.of("").toAbsolutePath().hashCode());
      started = start(Path.of(System.getProperty("java.io.tmpdir"), "innkeeper-" + tree, name));
    }
    started.dropLeftovers();
    return started;
  }

  private static TestPostgres start(Path folder) {
    Settings settings = Settings.forTests().withStopsAtExit(false);
    LocalPostgres postgres =
        new LocalPostgres(
            claim(folder), isInstalled() ? settings.withInstalled(INSTALLED) : settings, _ -> {});
    // After the Spring contexts: their jobs still need it to end.
    SpringApplication.getShutdownHandlers().add(postgres::close);
    return new TestPostgres(postgres, postgres.start());
  }

  private static InstanceLock claim(Path folder) {
    if (InstanceLock.claim(new DataFolder(folder)) instanceof Claim.Held(InstanceLock lock)) {
      return lock;
    }
    Path other = folder.resolveSibling(folder.getFileName() + "-" + ProcessHandle.current().pid());
    if (InstanceLock.claim(new DataFolder(other)) instanceof Claim.Held(InstanceLock lock)) {
      return lock;
    }
    throw new IllegalStateException(other + " is in use");
  }

  /** What a test process that was killed left on a server that goes on. */
  private void dropLeftovers() {
    List<String> names = new ArrayList<>();
    try (Connection connection = postgres.superuser("postgres");
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                """
                select datname from pg_database
                where not datistemplate and datname not in ('postgres', 'innkeeper')
                """)) {
      while (found.next()) {
        names.add(found.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    names.forEach(this::drop);
  }

  private static String quoted(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }
}

package io.innkeeper.core.place;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** Who may do what on a server of our own: the superuser, the schema's owner, the application. */
public final class Roles {

  /** Owns the database and runs migrations. */
  public static final String OWNER = "innkeeper_owner";

  /** The application: the migrations grant it rows, it may change no tables. */
  public static final String APP = "innkeeper_app";

  static final String SUPERUSER = "postgres";

  private Roles() {}

  /** Creates the role if it is missing; in either case it signs in with this password. */
  static void ensure(Connection superuser, Login login) throws SQLException {
    String create =
        has(superuser, "select 1 from pg_roles where rolname = ?", login.user())
            ? "ALTER ROLE "
            : "CREATE ROLE ";
    execute(
        superuser,
        login.password().open(p -> create + quoted(login.user()) + " LOGIN PASSWORD '" + p + "'"));
  }

  static boolean hasDatabase(Connection superuser, String name) throws SQLException {
    return has(superuser, "select 1 from pg_database where datname = ?", name);
  }

  /** An empty database that belongs to {@link #OWNER}. */
  static void createDatabase(Connection superuser, String name) throws SQLException {
    execute(superuser, "CREATE DATABASE " + quoted(name) + " OWNER " + OWNER);
  }

  /**
   * Only the owner and the application may connect; rights on a database are not copied with it.
   */
  static void grantOn(Connection superuser, String name) throws SQLException {
    execute(superuser, "REVOKE ALL ON DATABASE " + quoted(name) + " FROM PUBLIC");
    execute(superuser, "GRANT CONNECT ON DATABASE " + quoted(name) + " TO " + APP);
  }

  static Connection connect(String url, Login login) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", login.user());
    // Seconds. A server that hangs accepts the connection and then says nothing.
    properties.setProperty("loginTimeout", "5");
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("socketTimeout", "60");
    properties.setProperty("password", login.password().open(p -> p));
    return DriverManager.getConnection(url, properties);
  }

  static String quoted(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static boolean has(Connection connection, String sql, String value) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, value);
      try (ResultSet found = statement.executeQuery()) {
        return found.next();
      }
    }
  }
}

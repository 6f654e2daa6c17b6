package io.innkeeper.core.place;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One statement in Innkeeper's database of a local server, as its owner. */
final class Sql {

  private Sql() {}

  static void run(LocalServer server, String sql) throws SQLException {
    try (Connection owner = Roles.connect(server.jdbcUrl(), server.owner())) {
      Roles.execute(owner, sql);
    }
  }

  static String text(LocalServer server, String sql) throws SQLException {
    try (Connection owner = Roles.connect(server.jdbcUrl(), server.owner())) {
      return text(owner, sql);
    }
  }

  static String text(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getString(1);
    }
  }
}

package io.innkeeper.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.testsupport.TestPostgres;
import io.innkeeper.testsupport.TestPostgres.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TestPostgresTest {

  private static Database template;

  @BeforeAll
  static void createTemplate() throws SQLException {
    template = TestPostgres.get().createDatabase("place template");
    try (Connection owner = template.connectAsOwner()) {
      run(owner, "create table guest (name text)");
      run(owner, "grant select, insert on guest to " + template.app().user());
      run(owner, "insert into guest values ('Ayşe')");
    }
  }

  @AfterAll
  static void drop() {
    TestPostgres.get().drop("place template");
    TestPostgres.get().drop("place copy");
  }

  @Test
  void aCopyHoldsWhatItsTemplateHolds() throws SQLException {
    Database copy = TestPostgres.get().createFromTemplate("place copy", template);
    try (Connection app = copy.connectAsApp()) {
      run(app, "insert into guest values ('İsmail')");
      assertThat(text(app, "select string_agg(name, ',') from guest")).isEqualTo("Ayşe,İsmail");
    }
  }

  @Test
  void theApplicationMayNotChangeTables() throws SQLException {
    try (Connection app = template.connectAsApp()) {
      assertThatThrownBy(() -> run(app, "create table mine (id int)"))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> run(app, "create temporary table mine (id int)"))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> run(app, "alter table guest add column age int"))
          .hasMessageContaining("must be owner");
    }
  }

  @Test
  void theOwnerMayInstallWhatMigrationsNeed() throws SQLException {
    try (Connection owner = template.connectAsOwner()) {
      run(owner, "create extension if not exists pg_trgm");
      run(owner, "create extension if not exists unaccent");
      assertThat(text(owner, "select public.unaccent('ğüşİ')")).isEqualTo("gusI");
    }
  }

  @Test
  void theServerIsTheOneThatWasAskedFor() throws SQLException {
    try (Connection app = template.connectAsApp()) {
      assertThat(text(app, "show server_version"))
          .startsWith(TestPostgres.isInstalled() ? "15." : "18.");
      assertThat(text(app, "show data_checksums")).isEqualTo("on");
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getString(1);
    }
  }
}

package io.innkeeper.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.testsupport.TestPostgres;
import io.innkeeper.testsupport.TestPostgres.Database;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TestPostgresTest {

  private static Database template;

  @BeforeAll
  static void createTemplate() throws SQLException {
    template = TestPostgres.get().createDatabase("place template");
    try (Connection owner = template.connectAsOwner()) {
      Roles.execute(owner, "create table guest (name text)");
      Roles.execute(owner, "grant select, insert on guest to " + template.app().user());
      Roles.execute(owner, "insert into guest values ('Ayşe')");
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
      Roles.execute(app, "insert into guest values ('İsmail')");
      assertThat(Sql.text(app, "select string_agg(name, ',') from guest")).isEqualTo("Ayşe,İsmail");
    }
  }

  @Test
  void theApplicationMayNotChangeTables() throws SQLException {
    try (Connection app = template.connectAsApp()) {
      assertThatThrownBy(() -> Roles.execute(app, "create table mine (id int)"))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> Roles.execute(app, "create temporary table mine (id int)"))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> Roles.execute(app, "alter table guest add column age int"))
          .hasMessageContaining("must be owner");
    }
  }

  @Test
  void theOwnerMayInstallWhatMigrationsNeed() throws SQLException {
    try (Connection owner = template.connectAsOwner()) {
      Roles.execute(owner, "create extension if not exists pg_trgm");
      Roles.execute(owner, "create extension if not exists unaccent");
      assertThat(Sql.text(owner, "select public.unaccent('ğüşİ')")).isEqualTo("gusI");
    }
  }

  @Test
  void theServerIsTheOneThatWasAskedFor() throws SQLException {
    try (Connection app = template.connectAsApp()) {
      assertThat(Sql.text(app, "show server_version"))
          .startsWith(TestPostgres.isInstalled() ? "15." : "18.");
      assertThat(Sql.text(app, "show data_checksums")).isEqualTo("on");
    }
  }
}

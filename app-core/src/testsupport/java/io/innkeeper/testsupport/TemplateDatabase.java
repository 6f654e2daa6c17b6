package io.innkeeper.testsupport;

import io.innkeeper.core.place.Login;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** The migrated database that every test class gets a copy of. */
public final class TemplateDatabase {

  private static TestPostgres.@Nullable Database template;

  private TemplateDatabase() {}

  /** Migrates it at the first call. */
  public static synchronized TestPostgres.Database get() {
    if (template == null) {
      TestPostgres.Database database = TestPostgres.get().createDatabase("innkeeper_template");
      Login owner = database.owner();
      var _ =
          Flyway.configure()
              .dataSource(database.url(), owner.user(), owner.password().open(p -> p))
              .placeholders(Map.of("app_role", database.app().user()))
              .load()
              .migrate();
      template = database;
    }
    return template;
  }
}

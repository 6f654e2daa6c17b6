package io.innkeeper.core;

import io.innkeeper.core.kernel.NodeRole;
import io.innkeeper.core.kernel.Unavailable;
import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Holds this program and the database's schema together: migrates, or refuses and says why. */
final class SchemaGuard {

  private final Flyway flyway;
  private final NodeRole role;

  SchemaGuard(Flyway flyway, NodeRole role) {
    this.flyway = flyway;
    this.role = role;
  }

  /**
   * Migrates where this node may.
   *
   * @throws Unavailable with {@code schema.newer} if a later version of Innkeeper has migrated this
   *     database, with {@code schema.older} if it has to be migrated and this node may not
   */
  void bringUpToDate() {
    MigrationInfo[] all = flyway.info().all();
    for (MigrationInfo migration : all) {
      if (migration.getState() == MigrationState.FUTURE_SUCCESS
          || migration.getState() == MigrationState.FUTURE_FAILED) {
        throw new Unavailable("schema.newer", versions(migration, all));
      }
    }
    MigrationInfo[] pending = flyway.info().pending();
    if (pending.length == 0) {
      return;
    }
    if (!role.migrates()) {
      throw new Unavailable("schema.older", versions(pending[pending.length - 1], all));
    }
    var _ = flyway.migrate();
  }

  private static Map<String, Object> versions(MigrationInfo other, MigrationInfo[] all) {
    String known =
        Arrays.stream(all)
            .filter(migration -> migration.getState() != MigrationState.FUTURE_SUCCESS)
            .filter(migration -> migration.getVersion() != null)
            .reduce((first, second) -> second)
            .map(migration -> migration.getVersion().getVersion())
            .orElse("0");
    return Map.of("other", other.getVersion().getVersion(), "known", known);
  }
}

package io.innkeeper.core.place;

import io.innkeeper.core.kernel.Unavailable;

/**
 * A database that answered and may be used.
 *
 * @param jdbcUrl without user and password
 * @param migrations owns the schema; the same as {@code app} where the profile names no other
 * @param closing ends what was started for it
 */
public record Place(
    ConnectionProfile profile, String jdbcUrl, Login migrations, Login app, Runnable closing)
    implements AutoCloseable {

  /**
   * Starts the local server. The caller keeps the server: closing the place stops it.
   *
   * @throws Unavailable as {@link LocalPostgres#start()}
   */
  public static Place open(ConnectionProfile profile, LocalPostgres postgres) {
    LocalServer server = postgres.start();
    return new Place(profile, server.jdbcUrl(), server.owner(), server.app(), postgres::close);
  }

  /**
   * Connects to a team's server with the kept passwords and leaves no connection behind.
   *
   * @throws Unavailable {@code place.host-unknown}, {@code place.unreachable}, {@code
   *     place.tls-refused}, {@code place.password-missing}, {@code place.password-wrong}, {@code
   *     place.login-refused}, {@code place.database-missing}, {@code place.server-too-old}, {@code
   *     place.server-busy} or {@code place.connection-failed}
   */
  public static Place open(ConnectionProfile profile, ConnectionProfiles profiles) {
    return new TeamServer(profile.check()).open(profiles);
  }

  /** Stops a local server; of a team's server nothing is left open. May be called again. */
  @Override
  public void close() {
    closing.run();
  }
}

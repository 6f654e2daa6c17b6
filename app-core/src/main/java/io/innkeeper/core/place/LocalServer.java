package io.innkeeper.core.place;

import java.nio.file.Path;

/**
 * The running local server.
 *
 * @param port on loopback; another one after each start unless one was configured and free
 * @param owner runs migrations
 * @param app for everything else
 * @param pid of the server's first process
 * @param log what the server writes; kept over restarts
 * @param isAdopted whether a console that was killed had left it running
 */
public record LocalServer(int port, Login owner, Login app, long pid, Path log, boolean isAdopted) {

  /** The name of Innkeeper's database. */
  public static final String DATABASE = "innkeeper";

  /** The JDBC URL of Innkeeper's database, without user and password. */
  public String jdbcUrl() {
    return jdbcUrl(DATABASE);
  }

  /** The JDBC URL of another database of this server. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }
}

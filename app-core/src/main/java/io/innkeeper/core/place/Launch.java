package io.innkeeper.core.place;

import io.innkeeper.core.kernel.Unavailable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a cluster's server, from the first look at what a kill left to the clean stop. */
final class Launch {

  private static final Logger LOG = LoggerFactory.getLogger(Launch.class);
  private static final String WRONG_PASSWORD = "28P01";

  /** How long a server that is there but does not answer may still be recovering or stopping. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Cluster cluster;
  private final LocalPostgres.Settings settings;
  private final Logins logins;
  private @Nullable LocalServer server;

  Launch(Cluster cluster, LocalPostgres.Settings settings, Logins logins) {
    this.cluster = cluster;
    this.settings = settings;
    this.logins = logins;
  }

  LocalServer start() throws IOException {
    boolean isAdopted = new Leftover(cluster, this::answers).adopt(PATIENCE);
    if (!isAdopted) {
      startServer();
    }
    LocalServer started = describe(isAdopted);
    server = started;
    try {
      prepare(started);
    } catch (SQLException e) {
      if (!WRONG_PASSWORD.equals(e.getSQLState())) {
        throw failed(e);
      }
      LOG.warn("The kept password is not the superuser's: setting it anew");
      stop();
      refuse(cluster.reset(logins.superuser()), 0);
      startServer();
      server = describe(false);
      prepareOrFail(describe(false));
    }
    return server();
  }

  LocalServer server() {
    if (server == null) {
      throw new IllegalStateException("not started");
    }
    return server;
  }

  Connection superuser(String database) throws SQLException {
    return Roles.connect(server().jdbcUrl(database), logins.superuser());
  }

  /** Stops the server if it runs: first without loss, then at any price. */
  void stop() {
    try {
      Optional<Postmaster> there = Postmaster.in(cluster.folder()).filter(Postmaster::isRunning);
      if (there.isPresent() && !cluster.stop("fast", 60).isDone()) {
        LOG.warn("The server does not stop: stopping it at once, it recovers at the next start");
        cluster.stop("immediate", 10);
        there.flatMap(Postmaster::process).ifPresent(ProcessHandle::destroyForcibly);
      }
    } catch (IOException e) {
      throw Trouble.of(e, cluster.folder());
    }
  }

  private void startServer() throws IOException {
    Instant end = Instant.now().plus(PATIENCE);
    int wanted = settings.port();
    while (true) {
      int port = Cluster.freePort(wanted);
      if (wanted != 0 && port != wanted) {
        LOG.warn("Port {} is taken: using {}", wanted, port);
      }
      cluster.configure(port, settings.isDurable());
      long before = Files.size(cluster.log());
      Tool run = cluster.start();
      if (run.isDone()) {
        return;
      }
      String said = said(run, before);
      if (Instant.now().isAfter(end) || !mayPass(said)) {
        throw isPortTaken(said)
            ? new Unavailable(
                "place.port-taken", Map.of("port", port, "log", cluster.log().toString()))
            : Trouble.of(said, cluster.folder(), cluster.log());
      }
      LOG.info("The server did not start yet: {}", said.strip());
      pause();
      wanted = 0;
    }
  }

  /**
   * Somebody took the port meanwhile, or processes of a killed server are still on their way out.
   */
  private static boolean mayPass(String said) {
    return isPortTaken(said)
        || said.contains("pre-existing shared memory block")
        || said.contains("lock file \"" + Postmaster.FILE + "\" already exists");
  }

  private static boolean isPortTaken(String said) {
    return said.contains("could not create any TCP/IP sockets")
        || said.contains("Address already in use");
  }

  private String said(Tool run, long before) throws IOException {
    byte[] all = Files.readAllBytes(cluster.log());
    int from = (int) Math.min(before, all.length);
    return new String(all, from, all.length - from, StandardCharsets.UTF_8) + run.output();
  }

  private void refuse(Tool run, long before) throws IOException {
    if (!run.isDone()) {
      throw Trouble.of(said(run, before), cluster.folder(), cluster.log());
    }
  }

  private LocalServer describe(boolean isAdopted) throws IOException {
    Postmaster postmaster =
        Postmaster.in(cluster.folder()).orElseThrow(() -> new IOException("no " + Postmaster.FILE));
    return new LocalServer(
        postmaster.port(),
        logins.owner(),
        logins.app(),
        postmaster.pid(),
        cluster.log(),
        isAdopted);
  }

  private void prepareOrFail(LocalServer started) {
    try {
      prepare(started);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Roles and the database: on each start, because a kill may have come between any two. */
  private void prepare(LocalServer started) throws SQLException {
    try (Connection superuser = Roles.connect(started.jdbcUrl("postgres"), logins.superuser())) {
      Roles.ensure(superuser, logins.owner());
      Roles.ensure(superuser, logins.app());
      if (!Roles.hasDatabase(superuser, LocalServer.DATABASE)) {
        Roles.createDatabase(superuser, LocalServer.DATABASE);
      }
      Roles.grantOn(superuser, LocalServer.DATABASE);
    }
  }

  private boolean answers(Postmaster postmaster) {
    String url = "jdbc:postgresql://127.0.0.1:" + postmaster.port() + "/postgres";
    try (Connection connection = Roles.connect(url, logins.superuser())) {
      return connection.isValid(2);
    } catch (SQLException e) {
      LOG.debug("The server that was left does not answer", e);
      return false;
    }
  }

  private Unavailable failed(SQLException e) {
    if ("53100".equals(e.getSQLState())) {
      return Trouble.diskFull(cluster.folder());
    }
    Unavailable failed =
        Trouble.of(String.valueOf(e.getMessage()), cluster.folder(), cluster.log());
    failed.initCause(e);
    return failed;
  }

  static void pause() throws IOException {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}

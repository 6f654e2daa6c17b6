package io.innkeeper.core.place;

import io.innkeeper.core.kernel.Unavailable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Innkeeper's own PostgreSQL server: for this user, on loopback, in the data folder, kept between
 * runs. Whoever starts it holds the folder's {@link InstanceLock}.
 */
public final class LocalPostgres implements AutoCloseable {

  /**
   * How the server is run.
   *
   * @param port wanted on loopback; 0 for any. If it is taken the server gets another one
   * @param isDurable false loses data when the machine crashes: for tests only
   * @param stopsAtExit whether the end of this process stops the server. Who has to close other
   *     things first sets it to false and calls {@link #close} last
   * @param installed the folder of installed programs of PostgreSQL 15 or newer, instead of those
   *     on the class path
   */
  public record Settings(
      int port, boolean isDurable, boolean stopsAtExit, Optional<Path> installed) {

    public static Settings defaults() {
      return new Settings(0, true, true, Optional.empty());
    }

    /** Fast, and careless about a crash of the machine. */
    public static Settings forTests() {
      return new Settings(0, false, true, Optional.empty());
    }

    public Settings withPort(int wanted) {
      return new Settings(wanted, isDurable, stopsAtExit, installed);
    }

    public Settings withStopsAtExit(boolean stops) {
      return new Settings(port, isDurable, stops, installed);
    }

    public Settings withInstalled(Path folder) {
      return new Settings(port, isDurable, stopsAtExit, Optional.of(folder));
    }
  }

  private static final Logger LOG = LoggerFactory.getLogger(LocalPostgres.class);

  private final DataFolder data;
  private final Settings settings;
  private final StartListener listener;
  private final Thread atExit = new Thread(this::stop, "innkeeper-postgres-stop");
  private @Nullable Launch running;

  public LocalPostgres(InstanceLock lock, Settings settings, StartListener listener) {
    this.data = lock.folder();
    this.settings = settings;
    this.listener = listener;
  }

  /**
   * Starts the server, or takes over the one that a killed Innkeeper left; creates the database on
   * the first start. Nothing of an existing database is ever removed.
   *
   * @throws Unavailable {@code place.disk-full}, {@code place.not-permitted}, {@code
   *     place.binaries-missing}, {@code place.root-refused}, {@code place.port-taken}, {@code
   *     place.folder-unusable} or {@code place.start-failed}, with the log's path
   */
  public synchronized LocalServer start() {
    if (running != null) {
      return running.server();
    }
    try {
      data.create();
      ServerAccount account = ServerAccount.choose();
      if (!account.reaches(data.root())) {
        throw Trouble.notPermitted(data.root());
      }
      Cluster cluster = new Cluster(data, binaries(), account);
      Logins logins = Logins.of(data, cluster.binaries().major());
      if (!cluster.exists()) {
        listener.reached(StartStage.CREATING);
        cluster.create(logins.superuser(), settings.isDurable());
      }
      listener.reached(StartStage.STARTING);
      Launch launch = new Launch(cluster, settings, logins);
      running = launch;
      LocalServer server = launch.start();
      if (settings.stopsAtExit()) {
        Runtime.getRuntime().addShutdownHook(atExit);
      }
      LOG.info(
          "PostgreSQL {} {} on port {}, log {}",
          cluster.binaries().major(),
          server.isAdopted() ? "taken over" : "started",
          server.port(),
          server.log());
      listener.reached(StartStage.READY);
      return server;
    } catch (IOException e) {
      stop();
      throw Trouble.of(e, data.root());
    } catch (RuntimeException e) {
      stop();
      throw e;
    }
  }

  /** Signs in as the superuser: for backups and for tests' own databases. */
  public synchronized Connection superuser(String database) throws SQLException {
    if (running == null) {
      throw new IllegalStateException("not started");
    }
    return running.superuser(database);
  }

  /** Stops the server without losing anything; may be called again. */
  @Override
  public void close() {
    stop();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      LOG.debug("The process is ending", e);
    }
  }

  private synchronized void stop() {
    if (running != null) {
      running.stop();
      running = null;
    }
  }

  private Binaries binaries() throws IOException {
    if (settings.installed().isPresent()) {
      return Binaries.in(settings.installed().get());
    }
    PackedBinaries packed = PackedBinaries.onClassPath();
    return Binaries.in(
        packed.unpackInto(data.binaries(), () -> listener.reached(StartStage.UNPACKING)));
  }
}

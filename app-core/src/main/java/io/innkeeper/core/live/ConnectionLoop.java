package io.innkeeper.core.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** A thread that holds one connection for as long as it runs, and opens another when it is lost. */
abstract class ConnectionLoop implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ConnectionLoop.class);

  private final String name;
  private final ListenConnections connections;
  private volatile @Nullable Thread thread;

  ConnectionLoop(String name, ListenConnections connections) {
    this.name = name;
    this.connections = connections;
  }

  /** Works on the connection while {@link #isRunning}; closing it is not its business. */
  abstract void work(Connection connection) throws SQLException, InterruptedException;

  private void run() {
    while (isRunning()) {
      try (Connection connection = connections.open()) {
        work(connection);
      } catch (SQLException e) {
        log.debug("{} lost its connection and opens another", name, e);
        pause();
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(250);
    } catch (InterruptedException e) {
      thread = null;
    }
  }

  @Override
  public void start() {
    thread = Thread.ofPlatform().daemon().name(name).start(this::run);
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}

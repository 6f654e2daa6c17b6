package io.innkeeper.core.live;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends beats to other processes over NOTIFY.
 *
 * <p>On a connection of its own and after the commit: a NOTIFY inside the writing transaction takes
 * a lock at commit that halves the throughput of all writers.
 */
@Component
class PostgresPulse implements Pulse, SmartLifecycle {

  static final String CHANNEL = "innkeeper";

  /** At most 50 notifications a second; the first goes at once. */
  private static final long GAP_MILLIS = 20;

  private static final Logger log = LoggerFactory.getLogger(PostgresPulse.class);

  private final Beats beats;
  private final ListenConnections connections;
  private final Set<String> dirty = new LinkedHashSet<>();
  private volatile int backend;
  private volatile @Nullable Thread thread;

  PostgresPulse(Beats beats, ListenConnections connections) {
    this.beats = beats;
    this.connections = connections;
  }

  @Override
  public void beat(String feed) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      send(feed);
      return;
    }
    Object key = PostgresPulse.class.getName() + "." + feed;
    if (TransactionSynchronizationManager.hasResource(key)) {
      return;
    }
    TransactionSynchronizationManager.bindResource(key, true);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            send(feed);
          }

          @Override
          public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(key);
          }

          @Override
          public void resume() {
            TransactionSynchronizationManager.bindResource(key, true);
          }

          @Override
          public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(key);
          }
        });
  }

  /** The server process that sends for this node: its notifications are not news here. */
  int backend() {
    return backend;
  }

  private void send(String feed) {
    beats.beat(feed);
    synchronized (dirty) {
      dirty.add(feed);
      dirty.notifyAll();
    }
  }

  private void run() {
    while (isRunning()) {
      try (Connection connection = connections.open();
          PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
        backend = connection.unwrap(PGConnection.class).getBackendPID();
        while (isRunning()) {
          for (String feed : taken()) {
            notify.setString(1, CHANNEL);
            notify.setString(2, feed);
            notify.execute();
          }
          TimeUnit.MILLISECONDS.sleep(GAP_MILLIS);
        }
      } catch (SQLException e) {
        log.debug("The pulse lost its connection and opens another", e);
        pause();
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private Set<String> taken() throws InterruptedException {
    synchronized (dirty) {
      while (dirty.isEmpty()) {
        dirty.wait();
      }
      Set<String> now = Set.copyOf(dirty);
      dirty.clear();
      return now;
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
    thread = Thread.ofPlatform().daemon().name("pulse-send").start(this::run);
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

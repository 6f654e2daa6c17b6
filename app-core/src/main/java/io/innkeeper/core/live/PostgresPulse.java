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

  /** The feeds that the running transaction has beaten for; sent together once it has committed. */
  private final class Committing implements TransactionSynchronization {

    private final Set<String> feeds = new LinkedHashSet<>();

    @Override
    public void afterCommit() {
      send(feeds);
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResourceIfPossible(PostgresPulse.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(PostgresPulse.this, this);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(PostgresPulse.this);
    }
  }

  @Override
  public void beat(String feed) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      send(Set.of(feed));
      return;
    }
    Committing now = (Committing) TransactionSynchronizationManager.getResource(this);
    if (now == null) {
      now = new Committing();
      TransactionSynchronizationManager.bindResource(this, now);
      TransactionSynchronizationManager.registerSynchronization(now);
    }
    now.feeds.add(feed);
  }

  /** The server process that sends for this node: its notifications are not news here. */
  int backend() {
    return backend;
  }

  private void send(Set<String> feeds) {
    feeds.forEach(beats::beat);
    synchronized (dirty) {
      dirty.addAll(feeds);
      dirty.notifyAll();
    }
  }

  private void run() {
    while (isRunning()) {
      try (Connection connection = connections.open();
          PreparedStatement notify =
              connection.prepareStatement("select pg_notify(?, feed) from unnest(?) feed")) {
        backend = connection.unwrap(PGConnection.class).getBackendPID();
        while (isRunning()) {
          notify.setString(1, CHANNEL);
          notify.setArray(2, connection.createArrayOf("text", taken().toArray()));
          notify.execute();
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

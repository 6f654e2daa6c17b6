package io.innkeeper.core.live;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
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
class PostgresPulse extends ConnectionLoop implements Pulse {

  static final String CHANNEL = "innkeeper";

  /** At most 50 notifications a second; the first goes at once. */
  private static final long GAP_MILLIS = 20;

  private final Beats beats;
  private final Set<String> dirty = new LinkedHashSet<>();
  private volatile int backend;

  PostgresPulse(Beats beats, ListenConnections connections) {
    super("pulse-send", connections);
    this.beats = beats;
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

  @Override
  void work(Connection connection) throws SQLException, InterruptedException {
    try (PreparedStatement notify =
        connection.prepareStatement("select pg_notify(?, feed) from unnest(?) feed")) {
      backend = connection.unwrap(PGConnection.class).getBackendPID();
      while (isRunning()) {
        notify.setString(1, CHANNEL);
        notify.setArray(2, connection.createArrayOf("text", taken().toArray()));
        notify.execute();
        TimeUnit.MILLISECONDS.sleep(GAP_MILLIS);
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
}

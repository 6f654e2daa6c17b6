package io.innkeeper.core.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Holds the one LISTEN connection of this process and passes other nodes' beats on. */
@Component
class PulseListener implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(PulseListener.class);

  /** How long one look at the connection blocks; only bounds how late a stop is noticed. */
  private static final int LOOK_MILLIS = 500;

  private final Beats beats;
  private final PostgresPulse own;
  private final ListenConnections connections;
  private volatile @Nullable Thread thread;

  PulseListener(Beats beats, PostgresPulse own, ListenConnections connections) {
    this.beats = beats;
    this.own = own;
    this.connections = connections;
  }

  private void run() {
    while (isRunning()) {
      try (Connection connection = connections.open();
          Statement statement = connection.createStatement()) {
        statement.execute("listen " + PostgresPulse.CHANNEL);
        beats.beatAll();
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (isRunning()) {
          pass(postgres.getNotifications(LOOK_MILLIS));
        }
      } catch (SQLException e) {
        log.debug("The listener lost its connection and opens another", e);
        pause();
      }
    }
  }

  private void pass(PGNotification @Nullable [] notifications) {
    if (notifications == null) {
      return;
    }
    for (PGNotification notification : notifications) {
      if (notification.getPID() != own.backend()) {
        beats.beat(notification.getParameter());
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
    thread = Thread.ofPlatform().daemon().name("pulse-listen").start(this::run);
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

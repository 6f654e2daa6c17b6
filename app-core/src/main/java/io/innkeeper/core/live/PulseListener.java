package io.innkeeper.core.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.stereotype.Component;

/** Holds the one LISTEN connection of this process and passes other nodes' beats on. */
@Component
class PulseListener extends ConnectionLoop {

  /** How long one look at the connection blocks; only bounds how late a stop is noticed. */
  private static final int LOOK_MILLIS = 500;

  private final Beats beats;
  private final PostgresPulse own;

  PulseListener(Beats beats, PostgresPulse own, ListenConnections connections) {
    super("pulse-listen", connections);
    this.beats = beats;
    this.own = own;
  }

  @Override
  void work(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("listen " + PostgresPulse.CHANNEL);
      beats.beatAll();
      PGConnection postgres = connection.unwrap(PGConnection.class);
      while (isRunning()) {
        pass(postgres.getNotifications(LOOK_MILLIS));
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
}

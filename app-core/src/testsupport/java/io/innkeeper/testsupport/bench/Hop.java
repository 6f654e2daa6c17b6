package io.innkeeper.testsupport.bench;

import io.innkeeper.testsupport.SwitchableDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ThreadLocalRandom;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * A bare NOTIFY from this process to one that listens: the least that any news costs on its way.
 * Measured from before the statement is sent until the other process holds the notification.
 */
public final class Hop {

  private static final String CHANNEL = "bench_hop";

  private Hop() {}

  /** The middle of so many hops, in milliseconds. */
  public static double p50(OtherProcess other, int hops) throws Exception {
    double[] millis = new double[hops];
    try (Connection connection = SwitchableDatabase.current().connectAsApp();
        PreparedStatement notify =
            connection.prepareStatement("select pg_notify('" + CHANNEL + "', '')")) {
      for (int i = 0; i < hops; i++) {
        rest();
        long sent = OtherProcess.now();
        notify.execute();
        millis[i] = (Long.parseLong(other.await("hop ").getFirst()) - sent) / 1e6;
      }
    }
    return Bench.median(millis);
  }

  /** Between two measurements: longer than the pulse's gap, and out of step with any timer. */
  public static void rest() throws InterruptedException {
    Thread.sleep(ThreadLocalRandom.current().nextInt(30, 50));
  }

  /** For the other process: says when each hop arrived, on a thread of its own. */
  public static void listen() throws SQLException {
    Connection connection = OtherProcess.connect();
    try (Statement statement = connection.createStatement()) {
      statement.execute("listen " + CHANNEL);
    }
    var _ = Thread.ofPlatform().daemon().name("hop").start(() -> answer(connection));
  }

  private static void answer(Connection connection) {
    try (connection) {
      PGConnection postgres = connection.unwrap(PGConnection.class);
      while (true) {
        PGNotification[] arrived = postgres.getNotifications(0);
        long at = OtherProcess.now();
        if (arrived != null && arrived.length > 0) {
          OtherProcess.say("hop " + at);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

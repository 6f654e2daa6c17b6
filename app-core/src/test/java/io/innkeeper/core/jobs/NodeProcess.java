package io.innkeeper.core.jobs;

import com.zaxxer.hikari.HikariDataSource;
import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Subject;
import io.innkeeper.core.live.FeedBatch;
import io.innkeeper.core.live.FeedPosition;
import io.innkeeper.core.live.Feeds;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * A node of its own, for tests that kill it: the engine without the rest of the core. Its runs stop
 * at the boundary that their parameter names, and say so.
 */
final class NodeProcess {

  private NodeProcess() {}

  /** Looks every 20 ms instead of listening. */
  private static final class Polling implements Feeds {

    @Override
    public FeedPosition end() {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T> FeedBatch<T> follow(
        String feed, String select, RowMapper<T> mapper, FeedPosition last, int limit, Duration w) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T> @Nullable T await(String feed, Duration wait, Supplier<@Nullable T> done) {
      OutsideWorld.sleep();
      return done.get();
    }
  }

  /** The trail is not what dies here. */
  private static final class NoTrail implements AuditTrail {

    @Override
    public void record(Actor a, String act, Subject s, Map<String, ?> b, Map<String, ?> after) {}

    @Override
    public void recordRefused(Actor actor, String action, Subject subject, String code) {}
  }

  /** Takes the JDBC address and the folder; user and password come from the environment. */
  public static void main(String[] args) {
    HikariDataSource database = new HikariDataSource();
    database.setJdbcUrl(args[0]);
    database.setUsername(System.getenv("NODE_USER"));
    database.setPassword(System.getenv("NODE_PASSWORD"));
    OutsideWorld world = new OutsideWorld(Path.of(args[1]));
    JdbcClient jdbc = JdbcClient.create(database);
    StepBoundary boundary =
        (id, step, point) -> {
          String here = id + " " + step + "/" + point;
          String wanted =
              jdbc.sql("select parameters ->> 'word' from run where id = ?")
                  .param(id.value())
                  .query(String.class)
                  .single();
          if (wanted.equals(step + "/" + point)) {
            world.append("reached", here);
            while (true) {
              OutsideWorld.sleep();
            }
          }
        };
    new JobsAssembly(
            database,
            new JdbcTransactionManager(database),
            JsonMapper.builder().build(),
            _ -> {},
            new Polling(),
            new NoTrail(),
            Place.SETTINGS,
            boundary)
        .engine(new Processes(List.of(world.process(), world.pausing())), "child", true)
        .start();
  }
}

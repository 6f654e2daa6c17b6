package io.innkeeper.core.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.testsupport.CoreTest;
import io.innkeeper.testsupport.SwitchableDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CoreTest
class FeedsTest {

  private static final String SELECT = "select seq, xid, word from feed_sample";
  private static final Duration LONG = Duration.ofSeconds(20);

  private final Feeds feeds;
  private final Pulse pulse;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  @Autowired
  FeedsTest(Feeds feeds, Pulse pulse, JdbcClient jdbc, TransactionTemplate transaction) {
    this.feeds = feeds;
    this.pulse = pulse;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @BeforeAll
  static void createFeed() throws SQLException {
    try (Connection owner = SwitchableDatabase.current().connectAsOwner();
        Statement statement = owner.createStatement()) {
      statement.execute(
          """
          create table feed_sample (
            seq bigint generated always as identity primary key,
            xid xid8 not null default pg_current_xact_id(),
            word text not null);
          create index on feed_sample (xid, seq);
          grant all on feed_sample to public;
          """);
    }
  }

  @BeforeEach
  void empty() {
    jdbc.sql("delete from feed_sample").update();
  }

  private void insert(String word) {
    jdbc.sql("insert into feed_sample (word) values (?)").param(word).update();
  }

  private FeedBatch<String> follow(FeedPosition last, int limit, Duration wait) {
    return feeds.follow("sample", SELECT, (rs, _) -> rs.getString("word"), last, limit, wait);
  }

  @Test
  void aRowThatCommitsLateIsNeitherLostNorRepeated() throws SQLException {
    FeedPosition start = feeds.end();
    FeedPosition bySeq;
    try (Connection slow = SwitchableDatabase.current().connectAsApp();
        Statement statement = slow.createStatement()) {
      slow.setAutoCommit(false);
      statement.execute("insert into feed_sample (word) values ('early, commits late')");
      insert("late, commits early");
      assertThat(follow(start, 10, Duration.ofMillis(50)).items()).isEmpty();
      bySeq =
          new FeedPosition(
              0, jdbc.sql("select max(seq) from feed_sample").query(Long.class).single());
      slow.commit();
    }

    FeedBatch<String> batch = follow(start, 10, LONG);

    assertThat(batch.items()).containsExactly("early, commits late", "late, commits early");
    assertThat(follow(batch.last(), 10, Duration.ZERO).items()).isEmpty();
    // The control: a reader that had gone on by seq alone would never see the first row.
    assertThat(
            jdbc.sql("select word from feed_sample where seq > ?")
                .param(bySeq.seq())
                .query(String.class)
                .list())
        .isEmpty();
  }

  @Test
  void manyWritersAreReadOnceEach() throws Exception {
    FeedPosition at = feeds.end();
    int writers = 8;
    int each = 50;
    List<String> seen = new ArrayList<>();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> running = new ArrayList<>();
      for (int w = 0; w < writers; w++) {
        int writer = w;
        running.add(
            executor.submit(() -> {
              for (int i = 0; i < each; i++) {
                int number = i;
                transaction.executeWithoutResult(_ -> {
                  insert(writer + "/" + number);
                  pulse.beat("sample");
                });
              }
            }));
      }
      while (seen.size() < writers * each) {
        FeedBatch<String> batch = follow(at, 7, LONG);
        assertThat(batch.items()).isNotEmpty();
        seen.addAll(batch.items());
        at = batch.last();
      }
      for (Future<?> writer : running) {
        var _ = writer.get();
      }
    }
    assertThat(seen).doesNotHaveDuplicates().hasSize(writers * each);
    assertThat(follow(at, 7, Duration.ZERO).items()).isEmpty();
  }

  @Test
  void aBeatOfAnotherProcessWakesAReader() throws Exception {
    FeedPosition end = feeds.end();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        Connection other = SwitchableDatabase.current().connectAsApp();
        Statement statement = other.createStatement()) {
      Future<FeedBatch<String>> reader = executor.submit(() -> follow(end, 10, LONG));
      statement.execute("insert into feed_sample (word) values ('from elsewhere')");
      statement.execute("select pg_notify('innkeeper', 'sample')");
      assertThat(reader.get().items()).containsExactly("from elsewhere");
    }
  }

  @Test
  void aBeatInATransactionThatIsRolledBackReachesNobody() {
    Beats beats = new Beats();
    long before = beats.count("sample");
    PostgresPulse silent = new PostgresPulse(beats, SwitchableDatabase.current()::connectAsApp);
    transaction.executeWithoutResult(status -> {
      silent.beat("sample");
      status.setRollbackOnly();
    });
    assertThat(beats.count("sample")).isEqualTo(before);
    transaction.executeWithoutResult(_ -> silent.beat("sample"));
    assertThat(beats.count("sample")).isEqualTo(before + 1);
  }
}

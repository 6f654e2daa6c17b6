package io.innkeeper.core.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Denied;
import io.innkeeper.core.kernel.Ids;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Subject;
import io.innkeeper.core.live.FeedBatch;
import io.innkeeper.core.live.FeedPosition;
import io.innkeeper.testsupport.Actors;
import io.innkeeper.testsupport.CoreTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CoreTest
@Import(Place.class)
class RunsTest {

  private final Place place;
  private final Script script = Script.named("test.list").step("one", _ -> Outcome.done());

  @Autowired
  RunsTest(Place place) {
    this.place = place;
  }

  @AfterEach
  void stop() {
    place.close();
  }

  private static RunQuery text(String text) {
    return new RunQuery(Set.of(), null, null, text, false, null, null);
  }

  @Test
  void theListGoesFromTheNewestRunToTheOldestInChunks() {
    Subject subject = Place.subject();
    List<RunId> made = Stream.generate(() -> place.enqueue(script, subject)).limit(5).toList();
    RunQuery query = RunQuery.about(subject.id());
    Chunk<RunRow> first = place.runs().find(place.actor, query, ChunkRequest.first(2));
    Chunk<RunRow> second =
        place
            .runs()
            .find(
                place.actor,
                query,
                ChunkRequest.after(java.util.Objects.requireNonNull(first.next()), 3));
    assertThat(Stream.concat(first.items().stream(), second.items().stream()).map(RunRow::id))
        .containsExactlyElementsOf(made.reversed());
    assertThat(second.next()).isNull();
    assertThat(place.runs().count(place.actor, query, 3)).isEqualTo(3);
    assertThat(place.runs().count(place.actor, query, 100)).isEqualTo(5);
  }

  @Test
  void aRunIsFoundByPartOfItsSubjectsNameInAnyCaseAndWithoutAccents() {
    RunId id = place.enqueue(script, new Subject("domain", Ids.next(), "ÇİĞDEM-100%.com.tr"));
    assertThat(place.runs().find(place.actor, text("cigdem-100%"), ChunkRequest.first(5)).items())
        .extracting(RunRow::id)
        .containsExactly(id);
    assertThat(place.runs().count(place.actor, text("cigdem-1000"), 5)).isZero();
  }

  @Test
  void questionsAreListedOnlyWhenAskedFor() {
    Script question = Script.asking("test.question").step("one", _ -> Outcome.done());
    Subject subject = Place.subject();
    RunId asked = place.enqueue(question, subject);
    assertThat(place.runs().count(place.actor, RunQuery.about(subject.id()), 5)).isZero();
    RunQuery all =
        new RunQuery(Set.of(RunState.QUEUED), null, subject.id(), null, true, null, null);
    assertThat(place.runs().find(place.actor, all, ChunkRequest.first(5)).items())
        .extracting(RunRow::id)
        .containsExactly(asked);
  }

  @Test
  void statesAreCounted() {
    long before = place.runs().countByState(place.actor).getOrDefault(RunState.QUEUED, 0L);
    var _ = place.enqueue(script, Place.subject());
    assertThat(place.runs().countByState(place.actor))
        .containsEntry(RunState.QUEUED, before + 1)
        .doesNotContainKey(RunState.COMPENSATING);
  }

  @Test
  void theFeedBringsEveryEventOnceWhateverTheOrderOfTheCommits() throws InterruptedException {
    Script fed = Script.named("test.feed").step("one", _ -> Outcome.done());
    FeedPosition position = place.runs().end(place.actor);
    place.node("a", fed);
    place.node("b", fed);
    List<RunId> made = new ArrayList<>();
    List<Thread> writers =
        Stream.generate(() ->
                Thread.ofVirtual()
                    .start(() -> {
                      for (int i = 0; i < 10; i++) {
                        RunId id = place.enqueue(fed, Place.subject());
                        synchronized (made) {
                          made.add(id);
                        }
                      }
                    }))
            .limit(4)
            .toList();
    List<RunEvent> seen = new ArrayList<>();
    while (seen.stream().filter(e -> e.code().equals("SUCCEEDED")).count() < 40) {
      FeedBatch<RunEvent> batch = place.runs().follow(place.actor, position, 7, Place.LONG);
      assertThat(batch.items()).as("events after %s", seen.size()).isNotEmpty();
      seen.addAll(batch.items());
      position = batch.last();
    }
    for (Thread writer : writers) {
      writer.join();
    }
    assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
    for (RunId id : made) {
      List<RunEvent> log = place.runs().log(place.actor, id, 0, 100);
      assertThat(seen.stream().filter(e -> e.runId().equals(id)).toList())
          .containsExactlyElementsOf(log);
    }
    assertThat(place.runs().follow(place.actor, position, 7, Duration.ZERO).items()).isEmpty();
  }

  @Test
  void readingAndActingNeedTheirRights() {
    Runs runs = place.runs();
    RunId id = place.enqueue(script, Place.subject());
    Permission read = new Permission(Area.JOBS, Access.READ);
    assertThatThrownBy(() -> runs.get(Actors.without(read), id)).isInstanceOf(Denied.class);
    assertThatThrownBy(() -> runs.cancel(Actors.with(read), id, new Revision(0)))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> runs.get(place.actor, RunId.next()))
        .isInstanceOfSatisfying(
            NotFound.class, e -> assertThat(e.code()).isEqualTo("run.not-found"));
  }
}

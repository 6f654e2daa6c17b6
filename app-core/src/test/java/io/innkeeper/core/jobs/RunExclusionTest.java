package io.innkeeper.core.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.kernel.Subject;
import io.innkeeper.testsupport.CoreTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CoreTest
@Import(Place.class)
class RunExclusionTest {

  private final Place place;
  private final AtomicInteger inside = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final List<RunId> order = new CopyOnWriteArrayList<>();

  @Autowired
  RunExclusionTest(Place place) {
    this.place = place;
  }

  @AfterEach
  void stop() {
    place.close();
  }

  private Outcome counted(RunContext<Script.Order> run) {
    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
    order.add(run.id());
    run.remember("seen", true);
    inside.decrementAndGet();
    return Outcome.done();
  }

  @Test
  void oneRunAtATimeWorksOnASubjectWhicheverNodeTakesIt() {
    Script script = Script.named("test.alone").step("one", this::counted);
    place.node("a", script);
    place.node("b", script);
    Subject subject = Place.subject();
    List<RunId> runs =
        IntStream.range(0, 20).mapToObj(_ -> place.enqueue(script, subject)).toList();
    runs.forEach(id -> assertThat(place.ended(id).row().state()).isEqualTo(RunState.SUCCEEDED));
    assertThat(most).hasValue(1);
    assertThat(order).containsExactlyElementsOf(runs);
  }

  /** Otherwise the test above would pass on an engine that does one thing at a time anyway. */
  @Test
  void runsOfDifferentSubjectsWorkSideBySide() {
    CountDownLatch all = new CountDownLatch(6);
    Script script =
        Script.named("test.many")
            .step(
                "one",
                _ -> {
                  all.countDown();
                  return Latches.await(all);
                });
    place.node("a", script);
    List<RunId> runs =
        Stream.generate(() -> place.enqueue(script, Place.subject())).limit(6).toList();
    runs.forEach(id -> assertThat(place.ended(id).row().state()).isEqualTo(RunState.SUCCEEDED));
  }

  @Test
  void aRunThatHasToWaitNamesTheOneBeforeIt() {
    CountDownLatch go = new CountDownLatch(1);
    Script slow = Script.named("test.slow").step("slow", _ -> Latches.await(go));
    place.node("a", slow);
    Subject subject = Place.subject();
    RunId first = place.enqueue(slow, subject);
    place.until(first, RunState.RUNNING);
    RunId second = place.enqueue(slow, subject);
    RunView waiting =
        java.util.Objects.requireNonNull(
            place.feeds.<RunView>await(
                RunEvents.FEED,
                Place.LONG,
                () -> {
                  RunView now = place.runs().get(place.actor, second);
                  return now.row().code() == null ? null : now;
                }));
    assertThat(waiting.row().state()).isEqualTo(RunState.QUEUED);
    assertThat(waiting.row().code()).isEqualTo("run.waits-for-other");
    assertThat(waiting.row().args())
        .isEqualTo(Map.of("run", first.toString(), "process", "test.slow"));
    assertThat(place.count("select count(*) from run_schedule where not picked")).isZero();
    go.countDown();
    assertThat(place.ended(second).row().state()).isEqualTo(RunState.SUCCEEDED);
  }

  @Test
  void aNodeWorksOnNoMoreRunsOfAProcessThanItsLaneIsWide() {
    Script narrow = Script.narrow("test.narrow", 2).step("one", this::counted);
    place.node("a", narrow);
    List<RunId> runs =
        Stream.generate(() -> place.enqueue(narrow, Place.subject())).limit(30).toList();
    runs.forEach(id -> assertThat(place.ended(id).row().state()).isEqualTo(RunState.SUCCEEDED));
    assertThat(most.get()).isLessThanOrEqualTo(2);
  }

  @Test
  void aFloodOfOneProcessDoesNotHoldUpAnother() {
    CountDownLatch go = new CountDownLatch(1);
    Script flood = Script.narrow("test.flood", 2).step("one", _ -> Latches.await(go));
    Script other = Script.named("test.other").step("one", _ -> Outcome.done());
    place.node("a", flood, other);
    List<RunId> flooded =
        Stream.generate(() -> place.enqueue(flood, Place.subject())).limit(50).toList();
    assertThat(place.ended(place.enqueue(other, Place.subject())).row().state())
        .isEqualTo(RunState.SUCCEEDED);
    go.countDown();
    flooded.forEach(place::ended);
  }
}

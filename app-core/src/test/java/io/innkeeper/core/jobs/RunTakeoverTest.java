package io.innkeeper.core.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.jobs.StepBoundary.Point;
import io.innkeeper.testsupport.CoreTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CoreTest
@Import(Place.class)
class RunTakeoverTest {

  /** Ends a run's thread without a word, as the death of its node would. */
  private static final class Death extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final Place place;

  @Autowired
  RunTakeoverTest(Place place) {
    this.place = place;
  }

  @AfterEach
  void stop() {
    place.close();
  }

  @ParameterizedTest
  @EnumSource
  void aRunWhoseNodeDiedIsFinishedByAnother(Point point) {
    AtomicBoolean died = new AtomicBoolean();
    Script script =
        Script.named("test.dies")
            .step("one", _ -> Outcome.done())
            .step(
                "two",
                run -> {
                  run.write(() -> run.remember("written", true));
                  return Outcome.done();
                });
    place.node(
        "a",
        (_, step, at) -> {
          boolean second = step.equals("two") || (at == Point.BEFORE_START && !step.isEmpty());
          if (second && at == point && died.compareAndSet(false, true)) {
            throw new Death();
          }
        },
        script);
    RunId id = place.enqueue(script, Place.subject());
    RunView view = place.ended(id);
    assertThat(died).isTrue();
    assertThat(view.row().state()).isEqualTo(RunState.SUCCEEDED);
    assertThat(script.calls().stream().filter("one"::equals)).hasSize(1);
    assertThat(script.calls().stream().filter("succeeded"::equals)).hasSize(1);
  }

  @Test
  void aStepThatKillsItsNodeEveryTimeIsGivenUp() {
    Script script =
        Script.named("test.poison").step("one", _ -> Outcome.done(), _ -> Outcome.done());
    place.node(
        "a",
        (_, step, at) -> {
          if (at == Point.AFTER_PERFORM && !script.calls().contains("undo one")) {
            throw new Death();
          }
        },
        script);
    RunView view = place.ended(place.enqueue(script, Place.subject()));
    assertThat(view.row().state()).isEqualTo(RunState.FAILED);
    assertThat(view.row().code()).isEqualTo("run.node-lost");
    assertThat(script.calls())
        .containsExactly("one", "one", "one", "undo one", "FAILED run.node-lost");
  }

  /** A node that is paused in a step while another takes the run over. */
  private record Paused(RunId id, RunContext<Script.Order> context, CountDownLatch go) {}

  private Paused pausedPastItsLease(List<String> ends) {
    AtomicReference<@Nullable RunContext<Script.Order>> first = new AtomicReference<>();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Script script =
        Script.named("test.paused")
            .step(
                "one",
                run -> {
                  if (first.compareAndSet(null, run)) {
                    begun.countDown();
                    Latches.hold(go);
                  }
                  ends.add("attempt " + run.attempt());
                  return Outcome.done();
                });
    place.node("a", script);
    RunId id = place.enqueue(script, Place.subject());
    Latches.hold(begun);
    // As if its heartbeat had stopped long ago.
    place
        .jdbc
        .sql(
            """
            update run_schedule set last_heartbeat = last_heartbeat - interval '1 hour',
              version = version + 1 where task_instance = ?
            """)
        .param(id.toString())
        .update();
    place.ended(id);
    return new Paused(id, java.util.Objects.requireNonNull(first.get()), go);
  }

  @Test
  void aNodeThatWakesUpAfterItsLeaseCanNotWrite() {
    List<String> ends = new CopyOnWriteArrayList<>();
    Paused paused = pausedPastItsLease(ends);
    AtomicBoolean written = new AtomicBoolean();
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> paused.context().write(() -> written.set(true))))
        .isInstanceOf(LeaseLost.class);
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> paused.context().checkpoint()))
        .isInstanceOf(LeaseLost.class);
    assertThat(written).isFalse();
    long events = place.count("select count(*) from run_event");
    paused.go().countDown();
    place.close();
    assertThat(ends).containsExactly("attempt 2", "attempt 1");
    assertThat(place.count("select count(*) from run_event")).isEqualTo(events);
    assertThat(place.runs().get(place.actor, paused.id()).steps().getFirst().attempts())
        .isEqualTo(2);
  }

  /** The same with the protection off: without the check the late writer gets through. */
  @Test
  void withoutTheCheckOfTheLeaseTheLateWriterWouldGetThrough() {
    Paused paused = pausedPastItsLease(new CopyOnWriteArrayList<>());
    place
        .jdbc
        .sql(
            "update run set lease = 1, state = 'RUNNING', ended_at = null, node = 'a' where id = ?")
        .param(paused.id().value())
        .update();
    AtomicBoolean written = new AtomicBoolean();
    paused.context().write(() -> written.set(true));
    assertThat(written).isTrue();
    place.jdbc.sql("update run set state = 'FAILED', ended_at = now(), holds = false").update();
    paused.go().countDown();
  }
}

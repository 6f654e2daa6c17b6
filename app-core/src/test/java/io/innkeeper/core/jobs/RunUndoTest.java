package io.innkeeper.core.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Subject;
import io.innkeeper.testsupport.CoreTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CoreTest
@Import(Place.class)
class RunUndoTest {

  private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");

  private final Place place;

  @Autowired
  RunUndoTest(Place place) {
    this.place = place;
  }

  @AfterEach
  void stop() {
    place.close();
  }

  private static Outcome done(RunContext<Script.Order> run) {
    return Outcome.done();
  }

  private void cancel(RunId id) {
    Revision seen = place.runs().get(place.actor, id).row().revision();
    place.runs().cancel(place.actor, id, seen);
  }

  private List<String> trail(Subject subject) {
    return place
        .jdbc
        .sql("select action from audit_entry where subject_id = ? order by seq")
        .param(subject.id())
        .query(String.class)
        .list();
  }

  @Test
  void whatWasBegunIsUndoneFromTheLastToTheFirst() {
    Script script =
        Script.named("test.undo")
            .step("one", RunUndoTest::done, RunUndoTest::done)
            .step("two", RunUndoTest::done)
            .step("three", RunUndoTest::done, RunUndoTest::done)
            .step("four", _ -> Outcome.failed("run.unexpected", Map.of()), RunUndoTest::done)
            .step("five", RunUndoTest::done, RunUndoTest::done);
    place.node("a", script);
    RunView view = place.ended(place.enqueue(script, Place.subject()));
    assertThat(script.calls())
        .containsExactly(
            "one",
            "two",
            "three",
            "four",
            "undo four",
            "undo three",
            "undo one",
            "FAILED run.unexpected");
    assertThat(view.row().state()).isEqualTo(RunState.FAILED);
    assertThat(view.row().step()).isEqualTo("four");
    assertThat(view.steps())
        .extracting(RunStepView::state)
        .containsExactly(
            StepState.COMPENSATED,
            StepState.DONE,
            StepState.COMPENSATED,
            StepState.COMPENSATED,
            StepState.PENDING);
  }

  @Test
  void aRetryStartsAtTheFirstStepThatWasUndone() {
    AtomicBoolean broken = new AtomicBoolean(true);
    Script script =
        Script.named("test.again")
            .step("look", RunUndoTest::done)
            .step("make", RunUndoTest::done, RunUndoTest::done)
            .step("check", RunUndoTest::done)
            .step(
                "finish",
                _ -> broken.get() ? Outcome.failed("run.unexpected", Map.of()) : Outcome.done());
    place.node("a", script);
    Subject subject = Place.subject();
    RunId id = place.enqueue(script, subject);
    Revision seen = place.ended(id).row().revision();
    broken.set(false);
    place.runs().retry(place.actor, id, seen);
    assertThatThrownBy(() -> place.runs().retry(place.actor, id, seen))
        .isInstanceOfSatisfying(Conflict.class, e -> assertThat(e.code()).isEqualTo("stale"));
    RunView view = place.ended(id);
    assertThat(view.row().state()).isEqualTo(RunState.SUCCEEDED);
    assertThat(script.calls())
        .containsExactly(
            "look",
            "make",
            "check",
            "finish",
            "undo make",
            "FAILED run.unexpected",
            "make",
            "check",
            "finish",
            "succeeded");
    assertThat(trail(subject)).containsExactly("run.failed", "run.retry-asked", "run.succeeded");
    assertThatThrownBy(() -> place.runs().retry(place.actor, id, view.row().revision()))
        .isInstanceOfSatisfying(
            Conflict.class, e -> assertThat(e.code()).isEqualTo("run.not-failed"));
  }

  @Test
  void whatCanNotBeUndoneIsSaidAndTheRestIsUndone() {
    Script script =
        Script.named("test.stuck")
            .step("one", RunUndoTest::done, RunUndoTest::done)
            .step("two", RunUndoTest::done, _ -> Outcome.retry("live.interrupted", Map.of()))
            .step("three", _ -> Outcome.failed("run.unexpected", Map.of()));
    place.node("a", script);
    RunView view = place.ended(place.enqueue(script, Place.subject()));
    assertThat(script.calls().stream().filter("undo two"::equals)).hasSize(3);
    assertThat(view.row().code()).isEqualTo("run.unexpected");
    assertThat(view.steps())
        .extracting(RunStepView::state)
        .containsExactly(StepState.COMPENSATED, StepState.COMPENSATION_FAILED, StepState.FAILED);
    assertThat(view.steps().get(1).code()).isEqualTo("live.interrupted");
  }

  @Test
  void aRunIsCancelledAtItsNextSafePointAndUndone() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    Script script =
        Script.named("test.long")
            .step("one", RunUndoTest::done, RunUndoTest::done)
            .step(
                "two",
                run -> {
                  begun.countDown();
                  Latches.hold(asked);
                  run.checkpoint();
                  return Outcome.done();
                },
                RunUndoTest::done)
            .step("three", RunUndoTest::done);
    place.node("a", script);
    Subject subject = Place.subject();
    RunId id = place.enqueue(script, subject);
    Latches.hold(begun);
    cancel(id);
    asked.countDown();
    RunView view = place.ended(id);
    assertThat(script.calls())
        .containsExactly("one", "two", "undo two", "undo one", "CANCELLED run.cancelled");
    assertThat(view.row().state()).isEqualTo(RunState.CANCELLED);
    assertThat(trail(subject)).containsExactly("run.cancel-asked", "run.cancelled");
    assertThatThrownBy(() -> cancel(id))
        .isInstanceOfSatisfying(Conflict.class, e -> assertThat(e.code()).isEqualTo("run.ended"));
  }

  @Test
  void aSleepingRunIsCancelledAtOnce() {
    Script script =
        Script.named("test.sleeps")
            .step("one", RunUndoTest::done, RunUndoTest::done)
            .step("two", _ -> Outcome.waitUntil(NEVER, "run.waits-for-other"));
    place.node("a", script);
    RunId id = place.enqueue(script, Place.subject());
    place.until(id, RunState.WAITING);
    cancel(id);
    assertThat(place.ended(id).row().state()).isEqualTo(RunState.CANCELLED);
    assertThat(script.calls()).containsExactly("one", "two", "undo one", "CANCELLED run.cancelled");
  }

  @Test
  void aRunThatWaitsForAnotherIsCancelledWithoutWaitingForItsTurn() {
    CountDownLatch go = new CountDownLatch(1);
    Script slow = Script.named("test.slow").step("slow", _ -> Latches.await(go));
    Script next = Script.named("test.next").step("one", RunUndoTest::done);
    place.node("a", slow, next);
    Subject subject = Place.subject();
    RunId holder = place.enqueue(slow, subject);
    place.until(holder, RunState.RUNNING);
    RunId waiting = place.enqueue(next, subject);
    cancel(waiting);
    assertThat(place.ended(waiting).row().state()).isEqualTo(RunState.CANCELLED);
    assertThat(next.calls()).containsExactly("CANCELLED run.cancelled");
    go.countDown();
    assertThat(place.ended(holder).row().state()).isEqualTo(RunState.SUCCEEDED);
  }

  @Test
  void ofTwoPeopleWhoCancelAtOnceOneIsToldThatItIsStale() {
    Script script = Script.named("test.idle").step("one", RunUndoTest::done);
    RunId id = place.enqueue(script, Place.subject());
    Revision seen = place.runs().get(place.actor, id).row().revision();
    place.runs().cancel(place.actor, id, seen);
    assertThatThrownBy(() -> place.runs().cancel(place.actor, id, seen))
        .isInstanceOfSatisfying(Conflict.class, e -> assertThat(e.code()).isEqualTo("stale"));
  }
}

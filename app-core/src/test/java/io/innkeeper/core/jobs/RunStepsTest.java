package io.innkeeper.core.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.testsupport.CoreTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@CoreTest
@Import(Place.class)
class RunStepsTest {

  private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");

  private final Place place;

  @Autowired
  RunStepsTest(Place place) {
    this.place = place;
  }

  @AfterEach
  void stop() {
    place.close();
  }

  private RunView run(Script script) {
    place.node("a", script);
    return place.ended(place.enqueue(script, Place.subject()));
  }

  @Test
  void stepsAreDoneInOrderAndOutsideATransaction() {
    List<Boolean> inTransaction = new java.util.concurrent.CopyOnWriteArrayList<>();
    Script.Deed deed =
        _ -> {
          inTransaction.add(TransactionSynchronizationManager.isActualTransactionActive());
          return Outcome.done();
        };
    Script script = Script.named("test.two").step("one", deed).step("two", deed);
    RunView view = run(script);
    assertThat(script.calls()).containsExactly("one", "two", "succeeded");
    assertThat(inTransaction).containsExactly(false, false);
    assertThat(view.row().state()).isEqualTo(RunState.SUCCEEDED);
    assertThat(view.row().stepsDone()).isEqualTo(2);
    assertThat(view.row().step()).isNull();
    assertThat(view.node()).isNull();
    assertThat(view.steps()).extracting(RunStepView::state).containsOnly(StepState.DONE);
  }

  @Test
  void whatAStepRemembersTheNextOneRecalls() {
    Script script =
        Script.named("test.memory")
            .step(
                "one",
                run -> {
                  assertThat(run.recall("zone", String.class)).isEmpty();
                  run.remember("zone", "z-1");
                  run.remember("zone", "z-2");
                  return Outcome.done();
                })
            .step(
                "two",
                run -> {
                  run.remember("copy", run.recall("zone", String.class).orElseThrow());
                  return Outcome.done();
                });
    assertThat(run(script).result())
        .containsOnly(Map.entry("zone", "z-2"), Map.entry("copy", "z-2"));
  }

  @Test
  void whatMayWorkLaterIsTriedAgainAndNothingBeforeIt() {
    Script script =
        Script.named("test.flaky")
            .step("one", _ -> Outcome.done())
            .step(
                "two",
                run ->
                    run.attempt() < 3 ? Outcome.retry("run.unexpected", Map.of()) : Outcome.done());
    RunView view = run(script);
    assertThat(script.calls()).containsExactly("one", "two", "two", "two", "succeeded");
    assertThat(view.steps().get(1).attempts()).isEqualTo(3);
  }

  @Test
  void afterTheLastAttemptTheRunFailsForThatReason() {
    Script script =
        Script.named("test.down")
            .step("one", _ -> Outcome.retry("run.unexpected", Map.of("kind", "Teapot")));
    RunView view = run(script);
    assertThat(script.calls()).containsExactly("one", "one", "one", "FAILED run.unexpected");
    assertThat(view.row().state()).isEqualTo(RunState.FAILED);
    assertThat(view.row().step()).isEqualTo("one");
    assertThat(view.row().args()).containsEntry("kind", "Teapot");
    assertThat(view.steps().getFirst().state()).isEqualTo(StepState.FAILED);
  }

  @Test
  void aRefusalIsFinalAndAnOutageIsNot() {
    Script refused =
        Script.named("test.refused")
            .step(
                "one",
                _ -> {
                  throw new Conflict("run.ended");
                });
    assertThat(run(refused).row().code()).isEqualTo("run.ended");
    assertThat(refused.calls()).containsExactly("one", "FAILED run.ended");
    Script outage =
        Script.named("test.outage")
            .step(
                "one",
                run -> {
                  if (run.attempt() == 1) {
                    throw new Unavailable("live.interrupted", Map.of());
                  }
                  return Outcome.done();
                });
    assertThat(run(outage).row().state()).isEqualTo(RunState.SUCCEEDED);
  }

  @Test
  void whatNobodyExpectedIsTriedAgainAndNamedWithoutItsMessage() {
    Script script =
        Script.named("test.bug")
            .step(
                "one",
                _ -> {
                  throw new IllegalArgumentException("token=hunter2");
                });
    RunView view = run(script);
    assertThat(view.row().code()).isEqualTo("run.unexpected");
    assertThat(view.row().args()).containsOnly(Map.entry("kind", "IllegalArgumentException"));
    assertThat(view.steps().getFirst().attempts()).isEqualTo(3);
    assertThat(place.count("select count(*) from run_event where args::text like '%hunter2%'"))
        .isZero();
  }

  @Test
  void aWaitSpendsNoAttempt() {
    Script script =
        Script.named("test.wait")
            .step(
                "one",
                run -> {
                  long looks = run.recall("looks", Long.class).orElse(0L) + 1;
                  run.remember("looks", looks);
                  assertThat(run.attempt()).isEqualTo(1);
                  return looks < 5
                      ? Outcome.waitUntil(Instant.now(), "run.waits-for-other")
                      : Outcome.done();
                });
    RunView view = run(script);
    assertThat(view.row().state()).isEqualTo(RunState.SUCCEEDED);
    assertThat(view.result()).containsEntry("looks", 5);
  }

  @Test
  void aWaitEndsWhenSomebodyWakesTheRun() {
    Script script =
        Script.named("test.sleep")
            .step(
                "one",
                run -> {
                  if (run.recall("slept", Boolean.class).isPresent()) {
                    return Outcome.done();
                  }
                  run.remember("slept", true);
                  return Outcome.waitUntil(NEVER, "run.waits-for-other");
                });
    place.node("a", script);
    RunId id = place.enqueue(script, Place.subject());
    RunView asleep = place.until(id, RunState.WAITING);
    assertThat(asleep.row().waitsUntil()).isEqualTo(NEVER);
    assertThat(asleep.node()).isNull();
    place.queue(script).wake(id);
    assertThat(place.ended(id).row().state()).isEqualTo(RunState.SUCCEEDED);
  }

  @Test
  void aWakeThatComesBeforeTheSleepIsNotLost() {
    CountDownLatch looked = new CountDownLatch(1);
    CountDownLatch woken = new CountDownLatch(1);
    Script script =
        Script.named("test.race")
            .step(
                "one",
                run -> {
                  if (looked.getCount() == 0) {
                    return Outcome.done();
                  }
                  looked.countDown();
                  Latches.hold(woken);
                  return Outcome.waitUntil(NEVER, "run.waits-for-other");
                });
    place.node("a", script);
    RunId id = place.enqueue(script, Place.subject());
    Latches.hold(looked);
    place.queue(script).wake(id);
    woken.countDown();
    assertThat(place.ended(id).row().state()).isEqualTo(RunState.SUCCEEDED);
  }

  @Test
  void theProvidersPauseIsRespected() {
    Script script =
        Script.named("test.limited")
            .step(
                "one",
                _ -> new Outcome.Failed("run.unexpected", Map.of(), true, Duration.ofDays(1)));
    place.node("a", script);
    RunId id = place.enqueue(script, Place.subject());
    RunView view =
        java.util.Objects.requireNonNull(
            place.feeds.<RunView>await(
                RunEvents.FEED,
                Place.LONG,
                () -> {
                  RunView now = place.runs().get(place.actor, id);
                  return now.row().waitsUntil() == null ? null : now;
                }));
    assertThat(view.row().state()).isEqualTo(RunState.QUEUED);
    assertThat(view.row().waitsUntil()).isAfter(Instant.now().plus(Duration.ofHours(23)));
    assertThat(view.row().code()).isEqualTo("run.unexpected");
  }

  @Test
  void aFailureOfWhatTheProcessDoesAtTheEndIsTriedAgain() {
    Script script =
        Script.named("test.end")
            .step("one", _ -> Outcome.done())
            .endingWith(calls -> {
              if (calls.size() < 3) {
                throw new IllegalStateException("not yet");
              }
            });
    assertThat(run(script).row().state()).isEqualTo(RunState.SUCCEEDED);
    assertThat(script.calls()).containsExactly("one", "succeeded", "one", "succeeded");
  }

  @Test
  void logAndProgressAreSeenWhileTheStepRuns() {
    CountDownLatch told = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Script script =
        Script.named("test.talk")
            .step(
                "one",
                run -> {
                  run.log("run.taken-over", Map.of("node", "x"));
                  run.progress(3, 7);
                  told.countDown();
                  return Latches.await(go);
                });
    place.node("a", script);
    RunId id = place.enqueue(script, Place.subject());
    Latches.hold(told);
    RunView running = place.runs().get(place.actor, id);
    assertThat(running.steps().getFirst().done()).isEqualTo(3);
    assertThat(running.steps().getFirst().total()).isEqualTo(7);
    assertThat(running.node()).isEqualTo("a");
    assertThat(place.runs().log(place.actor, id, 0, 100))
        .extracting(RunEvent::kind, RunEvent::code)
        .containsSubsequence(
            org.assertj.core.groups.Tuple.tuple(RunEvent.Kind.STATE, "QUEUED"),
            org.assertj.core.groups.Tuple.tuple(RunEvent.Kind.STATE, "RUNNING"),
            org.assertj.core.groups.Tuple.tuple(RunEvent.Kind.STEP, "RUNNING"),
            org.assertj.core.groups.Tuple.tuple(RunEvent.Kind.LOG, "run.taken-over"),
            org.assertj.core.groups.Tuple.tuple(RunEvent.Kind.PROGRESS, "progress"));
    go.countDown();
    place.ended(id);
  }
}

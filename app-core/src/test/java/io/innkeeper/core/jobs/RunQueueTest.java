package io.innkeeper.core.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Subject;
import io.innkeeper.testsupport.CoreTest;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.IllegalTransactionStateException;

@CoreTest
@Import(Place.class)
class RunQueueTest {

  private final Place place;
  private final Script script =
      Script.named("test.greet")
          .step("greet", _ -> Outcome.done())
          .step("wave", _ -> Outcome.done());

  @Autowired
  RunQueueTest(Place place) {
    this.place = place;
  }

  @AfterEach
  void stop() {
    place.close();
  }

  private static NewRun order(Script script) {
    return new NewRun(script.name(), Place.subject(), new Script.Order("hello"));
  }

  @Test
  void aRunWhoseTransactionIsRolledBackWasNeverThere() {
    place.node("a", script);
    long runs = place.count("select count(*) from run");
    assertThatThrownBy(() ->
            place.transaction.executeWithoutResult(_ -> {
              var _ = place.queue(script).enqueue(place.actor, order(script));
              throw new IllegalStateException("the business said no");
            }))
        .hasMessage("the business said no");
    RunId after = place.enqueue(script, Place.subject());
    place.ended(after);
    assertThat(place.count("select count(*) from run")).isEqualTo(runs + 1);
    assertThat(place.count("select count(*) from run_schedule")).isZero();
    assertThat(script.calls()).containsExactly("greet", "wave", "succeeded");
  }

  @Test
  void aRunIsPickedUpBecauseItsCommitSaysSo() {
    RunQueue queue = place.listening(script);
    RunId first = place.transaction.execute(_ -> queue.enqueue(place.actor, order(script)));
    assertThat(place.ended(Objects.requireNonNull(first)).row().state())
        .isEqualTo(RunState.SUCCEEDED);
    RunId second = place.transaction.execute(_ -> queue.enqueue(place.actor, order(script)));
    assertThat(place.ended(Objects.requireNonNull(second)).row().state())
        .isEqualTo(RunState.SUCCEEDED);
  }

  @Test
  void nothingIsEnqueuedOutsideATransaction() {
    assertThatThrownBy(() -> place.queue(script).enqueue(place.actor, order(script)))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void aRunThatWasThereBeforeTheNodeIsPickedUpAtItsStart() {
    RunId id = place.enqueue(script, Place.subject());
    place.node("late", script);
    assertThat(place.ended(id).row().state()).isEqualTo(RunState.SUCCEEDED);
  }

  @Test
  void aRunOfAProcessThatThisNodeDoesNotKnowIsLeftToOthers() {
    Script other = Script.named("test.other").step("one", _ -> Outcome.done());
    place.node("a", other);
    RunId unknown = place.enqueue(script, Place.subject());
    place.ended(place.enqueue(other, Place.subject()));
    assertThat(place.runs().get(place.actor, unknown).row().state()).isEqualTo(RunState.QUEUED);
    place.node("b", script);
    assertThat(place.ended(unknown).row().state()).isEqualTo(RunState.SUCCEEDED);
  }

  @Test
  void parametersOfAnotherTypeAreRefused() {
    record Wrong(int number) {}
    assertThatThrownBy(() ->
            place.transaction.execute(_ ->
                place
                    .queue(script)
                    .enqueue(
                        place.actor, new NewRun(script.name(), Place.subject(), new Wrong(1)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Order");
  }

  @Test
  void stepsActWithTheRightsOfWhoAsked() {
    AtomicReference<Actor> seen = new AtomicReference<>();
    AtomicReference<String> word = new AtomicReference<>();
    Script looking =
        Script.named("test.look")
            .step(
                "look",
                run -> {
                  seen.set(run.actor());
                  word.set(run.parameters().word());
                  return Outcome.done();
                });
    place.node("a", looking);
    RunView view = place.ended(place.enqueue(looking, Place.subject()));
    assertThat(seen.get()).isEqualTo(place.actor);
    assertThat(word.get()).isEqualTo("word");
    assertThat(view.correlationId()).isEqualTo(place.actor.correlationId());
    assertThat(view.row().askedBy()).isEqualTo(place.actor.name());
  }

  @Test
  void aQuestionIsAnsweredWithWhatItRemembered() {
    Script question =
        Script.asking("test.ask")
            .step(
                "look",
                run -> {
                  run.remember("answer", Map.of("zone", "z1", "records", 3));
                  return Outcome.done();
                });
    place.node("a", question);
    RunView view = place.queue(question).ask(place.actor, order(question), Place.LONG);
    assertThat(view.row().state()).isEqualTo(RunState.SUCCEEDED);
    assertThat(view.result()).containsEntry("answer", Map.of("zone", "z1", "records", 3));
  }

  @Test
  void aQuestionIsTriedOnce() {
    Script question =
        Script.asking("test.ask").step("look", _ -> Outcome.retry("run.unexpected", Map.of()));
    place.node("a", question);
    RunView view = place.queue(question).ask(place.actor, order(question), Place.LONG);
    assertThat(view.row().state()).isEqualTo(RunState.FAILED);
    assertThat(view.row().code()).isEqualTo("run.unexpected");
    assertThat(question.calls()).containsExactly("look", "FAILED run.unexpected");
  }

  @Test
  void aQuestionThatTakesLongerThanTheWaitGoesOn() {
    CountDownLatch go = new CountDownLatch(1);
    Script question = Script.asking("test.ask").step("look", _ -> Latches.await(go));
    place.node("a", question);
    RunView view = place.queue(question).ask(place.actor, order(question), Duration.ofMillis(50));
    assertThat(view.row().state().ended()).isFalse();
    go.countDown();
    assertThat(place.ended(view.row().id()).row().state()).isEqualTo(RunState.SUCCEEDED);
  }

  @Test
  void aQuestionDoesNotWaitForTheRunThatHoldsItsSubject() {
    CountDownLatch go = new CountDownLatch(1);
    Script slow = Script.named("test.slow").step("slow", _ -> Latches.await(go));
    Script question = Script.asking("test.ask").step("look", _ -> Outcome.done());
    place.node("a", slow, question);
    Subject subject = Place.subject();
    RunId holder = place.enqueue(slow, subject);
    place.until(holder, RunState.RUNNING);
    NewRun asked = new NewRun(question.name(), subject, new Script.Order("?"));
    assertThat(place.queue(question).ask(place.actor, asked, Place.LONG).row().state())
        .isEqualTo(RunState.SUCCEEDED);
    go.countDown();
    place.ended(holder);
  }
}

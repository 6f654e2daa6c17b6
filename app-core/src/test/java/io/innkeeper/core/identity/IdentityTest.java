package io.innkeeper.core.identity;

import static io.innkeeper.core.identity.IdentityFixture.HOME;
import static io.innkeeper.core.identity.IdentityFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.audit.AuditOutcome;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.testsupport.CoreTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

@CoreTest
@ExtendWith(OutputCaptureExtension.class)
class IdentityTest {

  /** The common pool may have only one. */
  private static final Executor THREADS = task -> Thread.ofPlatform().start(task);

  private static final Secret WRONG = Secret.of("canary-93-wrong-password");

  private final IdentityFixture fixture;
  private final Identity identity;

  @Autowired
  IdentityTest(AutowireCapableBeanFactory beans) {
    this.fixture = beans.createBean(IdentityFixture.class);
    this.identity = fixture.identity;
  }

  @BeforeEach
  void empty() {
    fixture.empty();
  }

  @Test
  void theFirstRunCreatesTheOwnerOnce() {
    assertThat(identity.isFirstRun()).isTrue();

    Session session = fixture.owner();

    assertThat(identity.isFirstRun()).isFalse();
    assertThat(session.role()).isEqualTo(Role.OWNER);
    assertThat(session.actor().permissions()).isEqualTo(Role.OWNER.permissions());
    assertThat(session.locale()).isEqualTo(Locale.of("tr"));
    assertThat(fixture.lastEntry().action()).isEqualTo("identity.owner-created");
    assertRefused(
        () -> identity.createOwner(IdentityFixture.newOwner("second"), HOME), "first-run.over");
  }

  @Test
  void ofManyFirstRunsAtOnceOneWins() {
    AtomicInteger won = new AtomicInteger();
    List<CompletableFuture<Void>> attempts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String name = "owner" + i;
      attempts.add(
          CompletableFuture.runAsync(
              () -> {
                try {
                  var _ = identity.createOwner(IdentityFixture.newOwner(name), HOME);
                  won.incrementAndGet();
                } catch (CoreException e) {
                  assertThat(e.code()).isEqualTo("first-run.over");
                }
              },
              THREADS));
    }
    attempts.forEach(CompletableFuture::join);
    assertThat(won).hasValue(1);
    assertThat(fixture.jdbc.sql("select count(*) from staff").query(Long.class).single())
        .isEqualTo(1);
  }

  @Test
  void everyBadFieldOfTheOwnerIsNamed() {
    NewOwner bad = new NewOwner("a b", "nowhere", " ", Secret.of("short"), Locale.FRENCH);
    assertThatThrownBy(() -> identity.createOwner(bad, HOME))
        .isInstanceOfSatisfying(
            Invalid.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::field)
                    .containsExactly("username", "email", "fullName", "locale", "password"));
  }

  @Test
  void theNameIsComparedWithoutLetterCase() {
    fixture.owner();
    Session session = identity.signIn("oWNER.oNE", PASSWORD, HOME);
    assertThat(session.username()).isEqualTo("Owner.One");
    assertThat(session.actor().origin()).isEqualTo(HOME);
    assertThat(fixture.lastEntry().action()).isEqualTo("identity.signed-in");
  }

  @Test
  void anUnknownNameAWrongPasswordAndAnInactiveAccountLookTheSame() {
    fixture.owner();
    assertRefused(() -> identity.signIn("owner.one", WRONG, HOME), "sign-in.refused");
    assertThat(fixture.checked).hasValue(1);
    assertRefused(() -> identity.signIn("nobody", WRONG, HOME), "sign-in.refused");
    assertThat(fixture.checked).hasValue(2);
    fixture.jdbc.sql("update staff set active = false").update();
    assertRefused(() -> identity.signIn("owner.one", PASSWORD, HOME), "sign-in.refused");
    assertThat(fixture.checked).hasValue(3);
  }

  @Test
  void refusalsAreAuditedWithoutWhatWasTyped(CapturedOutput output) {
    fixture.owner();
    assertRefused(() -> identity.signIn("Owner.One", WRONG, HOME), "sign-in.refused");
    assertThat(fixture.lastEntry().outcome()).isEqualTo(AuditOutcome.REFUSED);
    assertThat(fixture.lastEntry().actorName()).isEqualTo("Ayşe Işık");

    assertRefused(() -> identity.signIn("canary-93-as-name", WRONG, HOME), "sign-in.refused");
    assertThat(fixture.lastEntry().actorId()).isEqualTo(Actor.NOBODY);
    assertThat(fixture.lastEntry().origin()).isEqualTo(HOME);
    assertThat(fixture.dump()).contains("Owner.One").doesNotContain("canary-93", "Correct-Horse");
    assertThat(output.getAll()).doesNotContain("canary-93", "Correct-Horse");
  }

  @Test
  void anOlderHashIsAcceptedAndRenewed() {
    fixture.owner();
    String old = PASSWORD.open(new BCryptPasswordEncoder(4)::encode);
    fixture.jdbc.sql("update staff set password_hash = ?").param(old).update();

    var _ = identity.signIn("owner.one", PASSWORD, HOME);

    assertThat(fixture.jdbc.sql("select password_hash from staff").query(String.class).single())
        .startsWith("$argon2id$v=19$m=47104,t=1,p=1$");
    var _ = identity.signIn("owner.one", PASSWORD, HOME);
  }

  @Test
  void signingOutEndsTheSessionAtOnce() throws Exception {
    Session session = fixture.owner();
    assertThat(identity.awaitEnd(session.actor(), session.id(), Duration.ofMillis(1))).isFalse();
    CompletableFuture<Boolean> elsewhere =
        CompletableFuture.supplyAsync(
            () -> identity.awaitEnd(session.actor(), session.id(), Duration.ofSeconds(50)));

    identity.signOut(session.actor(), session.id());

    assertThat(elsewhere.get(40, TimeUnit.SECONDS)).isTrue();
    assertThat(fixture.lastEntry().action()).isEqualTo("identity.signed-out");
    assertRefused(() -> identity.unlock(session.actor(), session.id(), PASSWORD), "session.ended");
    identity.signOut(session.actor(), session.id());
  }

  @Test
  void nobodyUsesTheSessionOfSomebodyElse() {
    Session session = fixture.owner();
    Actor other = io.innkeeper.testsupport.Actors.owner();
    identity.signOut(other, session.id());
    assertThat(identity.awaitEnd(session.actor(), session.id(), Duration.ZERO)).isFalse();
    assertRefused(() -> identity.unlock(other, session.id(), PASSWORD), "session.ended");
  }

  @Test
  void unlockingNeedsThePassword() {
    Session session = fixture.owner();
    assertRefused(() -> identity.unlock(session.actor(), session.id(), WRONG), "sign-in.refused");
    assertThat(identity.unlock(session.actor(), session.id(), PASSWORD).id())
        .isEqualTo(session.id());
    assertThat(fixture.lastEntry().action()).isEqualTo("identity.unlocked");
  }

  @Test
  void aNewPasswordEndsTheOtherSessions() {
    Session here = fixture.owner();
    Session there = identity.signIn("owner.one", PASSWORD, "workstation-2");
    Secret next = Secret.of("Another-Horse-88");
    assertRefused(
        () -> identity.changePassword(here.actor(), here.id(), PASSWORD, PASSWORD), "invalid");

    Session after = identity.changePassword(here.actor(), here.id(), PASSWORD, next);

    assertThat(after.id()).isEqualTo(here.id());
    assertThat(identity.awaitEnd(there.actor(), there.id(), Duration.ZERO)).isTrue();
    assertThat(identity.awaitEnd(here.actor(), here.id(), Duration.ZERO)).isFalse();
    assertRefused(() -> identity.signIn("owner.one", PASSWORD, HOME), "sign-in.refused");
    assertThat(identity.signIn("owner.one", next, HOME).staff()).isEqualTo(here.staff());
  }

  @Test
  void theLanguageIsEachPersonsOwn() {
    Session session = fixture.owner();
    Session after = identity.changeLocale(session.actor(), session.id(), Locale.ENGLISH);
    assertThat(after.locale()).isEqualTo(Locale.ENGLISH);
    assertThat(identity.signIn("owner.one", PASSWORD, HOME).locale()).isEqualTo(Locale.ENGLISH);
    assertRefused(
        () -> identity.changeLocale(session.actor(), session.id(), Locale.FRENCH), "invalid");
  }

  @Test
  void guessingMakesEvenTheRightPasswordWaitButNeverLocksOut() {
    fixture.owner();
    for (int i = 0; i < 3; i++) {
      assertRefused(() -> identity.signIn("owner.one", WRONG, "attacker"), "sign-in.refused");
    }
    int checked = fixture.checked.get();
    assertRefused(() -> identity.signIn("owner.one", PASSWORD, "attacker"), "sign-in.too-soon");
    assertRefused(() -> identity.signIn("owner.one", PASSWORD, "elsewhere"), "sign-in.too-soon");
    assertThat(fixture.checked).hasValue(checked);
    assertThat(fixture.lastEntry().code()).isEqualTo("sign-in.too-soon");

    // The owner's own workstation is not slowed down by what happens elsewhere.
    assertThat(identity.signIn("owner.one", PASSWORD, HOME).role()).isEqualTo(Role.OWNER);
    fixture.clock.advance(Duration.ofSeconds(1));
    assertThat(identity.signIn("owner.one", PASSWORD, "elsewhere").role()).isEqualTo(Role.OWNER);
  }

  private static void assertRefused(ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(CoreException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageNotContaining("canary");
  }
}

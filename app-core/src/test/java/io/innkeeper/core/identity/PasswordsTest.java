package io.innkeeper.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.core.kernel.Problems;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.kernel.Unavailable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordsTest {

  /** The common pool may have only one. */
  private static final Executor THREADS = task -> Thread.ofPlatform().start(task);

  @Test
  void lengthIsCountedInCharacters() {
    assertThat(problems("😀a1b2c")).containsExactly("password.too-short");
    assertThat(problems("😀a1b2c3d")).isEmpty();
    assertThat(problems("ab1".repeat(43))).containsExactly("password.too-long");
    assertThat(problems("ab1".repeat(42) + "xy")).isEmpty();
  }

  @Test
  void commonOnesAreRefused() {
    for (String common :
        List.of("password123", "Qwerty123", "galatasaray1905", "PASSW0RD", "aaaaaaaaaaaa")) {
      assertThat(problems(common)).as(common).containsExactly("password.common");
    }
    assertThat(problems("kestane-limon-72")).isEmpty();
  }

  @Test
  void theUsernameIsNoPassword() {
    assertThat(problems("my-AYSE.isik-1")).containsExactly("password.contains-username");
  }

  @Test
  void aHashFitsItsPasswordOnly() {
    PasswordHashes hashes = new PasswordHashes();
    String hash = hashes.hash(Secret.of("kestane-limon-72"));
    assertThat(hashes.matches(Secret.of("kestane-limon-72"), hash)).isTrue();
    assertThat(hashes.matches(Secret.of("kestane-limon-73"), hash)).isFalse();
    assertThat(hashes.needsRenewal(hash)).isFalse();
    assertThat(hashes.needsRenewal(hash.replace("m=47104", "m=16384"))).isTrue();
  }

  @Test
  void noMoreThanTwoAreHashedAtOnce() {
    PasswordHashes hashes = new PasswordHashes(Duration.ofMillis(20));
    CountDownLatch inside = new CountDownLatch(2);
    CountDownLatch go = new CountDownLatch(1);
    List<CompletableFuture<Boolean>> two =
        IntStream.range(0, 2)
            .mapToObj(_ ->
                CompletableFuture.supplyAsync(
                    () -> hashes.inTurn(() -> arrived(inside, go)), THREADS))
            .toList();
    awaitUninterrupted(inside);
    assertThatThrownBy(() -> hashes.inTurn(() -> true))
        .isInstanceOfSatisfying(
            Unavailable.class, e -> assertThat(e.code()).isEqualTo("sign-in.busy"));
    go.countDown();
    two.forEach(CompletableFuture::join);
    assertThat(hashes.inTurn(() -> true)).isTrue();
  }

  private static boolean arrived(CountDownLatch inside, CountDownLatch go) {
    inside.countDown();
    awaitUninterrupted(go);
    return true;
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> problems(String password) {
    Problems problems = new Problems();
    PasswordRules.check(problems, "password", Secret.of(password), "Ayse.Isik");
    try {
      problems.throwIfAny();
      return List.of();
    } catch (Invalid e) {
      return e.problems().stream().map(Problem::code).toList();
    }
  }
}

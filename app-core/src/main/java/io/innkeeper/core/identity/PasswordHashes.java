package io.innkeeper.core.identity;

import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.kernel.Unavailable;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with Argon2id; still reads bcrypt hashes of older systems. */
@Component
class PasswordHashes {

  /** OWASP's password storage cheat sheet: 46 MiB, one pass, one lane. */
  static final int MEMORY_KIB = 46 * 1024;

  /** Each takes {@link #MEMORY_KIB}: more at once would let callers exhaust the memory. */
  private static final int AT_ONCE = 2;

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 1);
  private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();
  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final Duration patience;

  PasswordHashes() {
    this(Duration.ofSeconds(10));
  }

  PasswordHashes(Duration patience) {
    this.patience = patience;
  }

  String hash(Secret password) {
    return inTurn(() -> String.valueOf(password.open(argon2::encode)));
  }

  boolean matches(Secret password, String hash) {
    return inTurn(() ->
        password.open(
            typed -> isBcrypt(hash) ? bcrypt.matches(typed, hash) : argon2.matches(typed, hash)));
  }

  /** Whether the hash was made by an older system or with weaker parameters. */
  boolean needsRenewal(String hash) {
    return isBcrypt(hash) || argon2.upgradeEncoding(hash);
  }

  private static boolean isBcrypt(String hash) {
    return hash.startsWith("$2");
  }

  /**
   * Waits for one of the places.
   *
   * @throws Unavailable with {@code sign-in.busy} if none got free in time
   */
  <R> R inTurn(Supplier<R> work) {
    try {
      if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Unavailable("sign-in.busy", Map.of());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable("sign-in.busy", Map.of());
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}

package io.innkeeper.core.identity;

import io.innkeeper.core.kernel.Problems;
import io.innkeeper.core.kernel.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a password must be: long enough, not a common one, not built on the username. */
final class PasswordRules {

  static final int MIN = 8;
  static final int MAX = 128;

  private static final Set<String> COMMON = common();

  private PasswordRules() {}

  /** Adds what is wrong with the password, as a problem of {@code field}. */
  static void check(Problems problems, String field, Secret password, String username) {
    int length = password.open(typed -> typed.codePointCount(0, typed.length()));
    problems.unless(length >= MIN, field, "password.too-short", Map.of("min", MIN));
    problems.unless(length <= MAX, field, "password.too-long", Map.of("max", MAX));
    String folded = password.open(typed -> typed.strip().toLowerCase(Locale.ROOT));
    problems.unless(length < MIN || !isCommon(folded), field, "password.common");
    String name = Usernames.folded(username);
    problems.unless(name.isEmpty() || !folded.contains(name), field, "password.contains-username");
  }

  private static boolean isCommon(String folded) {
    return COMMON.contains(folded) || folded.codePoints().distinct().count() <= 2;
  }

  private static Set<String> common() {
    try (InputStream list = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
      if (list == null) {
        throw new IllegalStateException("The list of common passwords is missing");
      }
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

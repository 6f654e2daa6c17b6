package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.kernel.CoreException;

/** Why a provider gave no answer, as far as it tells what to do next. */
enum Trouble {
  /** It does not know the token. */
  TOKEN,
  /** The token is right, but may not do this. */
  RIGHT,
  /** It cannot be reached now. */
  UNREACHABLE,
  /** It takes no more calls for a while. */
  BUSY,
  OTHER;

  static Trouble of(CoreException reason) {
    return switch (reason.code()) {
      case "dns.token-wrong", "dns.token-malformed" -> TOKEN;
      case "dns.token-lacks-right" -> RIGHT;
      case "dns.unreachable", "dns.answer-lost", "run.no-answer" -> UNREACHABLE;
      case "dns.rate-limited" -> BUSY;
      default -> OTHER;
    };
  }

  /** Whether another account or token is the way out. */
  boolean isOfTheAccount() {
    return this == TOKEN || this == RIGHT;
  }
}

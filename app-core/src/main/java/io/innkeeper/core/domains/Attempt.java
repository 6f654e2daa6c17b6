package io.innkeeper.core.domains;

import io.innkeeper.core.jobs.Outcome;
import java.time.Duration;
import java.util.function.Supplier;

/** One attempt at something with a provider; its failure becomes the step's. */
final class Attempt {

  private Attempt() {}

  static Outcome at(Supplier<Outcome> work) {
    try {
      return work.get();
    } catch (DnsFailure failure) {
      Duration after = failure.retryAfter();
      return new Outcome.Failed(
          failure.code(),
          failure.args(),
          failure.retryable(),
          after == null ? Duration.ZERO : after);
    }
  }
}

package io.innkeeper.core.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** How one attempt at a step ended. */
public sealed interface Outcome {

  /** The step is done and will not be run again. */
  record Done() implements Outcome {}

  /**
   * Look again at that time, or as soon as {@link RunQueue#wake} names the run; no attempt spent.
   */
  record WaitUntil(Instant at, String code, Map<String, Object> args) implements Outcome {

    public WaitUntil {
      args = Map.copyOf(args);
    }
  }

  /**
   * It did not work.
   *
   * @param code stable and translated: the reason and the remedy
   * @param retryable whether the same may work later; if not, or after the last attempt, the run
   *     fails and is compensated
   * @param after the provider's wish how long to wait at least; zero for none
   */
  record Failed(String code, Map<String, Object> args, boolean retryable, Duration after)
      implements Outcome {

    public Failed {
      args = Map.copyOf(args);
    }
  }

  static Outcome done() {
    return new Done();
  }

  static Outcome waitUntil(Instant at, String code) {
    return new WaitUntil(at, code, Map.of());
  }

  static Outcome failed(String code, Map<String, Object> args) {
    return new Failed(code, args, false, Duration.ZERO);
  }

  static Outcome retry(String code, Map<String, Object> args) {
    return new Failed(code, args, true, Duration.ZERO);
  }
}

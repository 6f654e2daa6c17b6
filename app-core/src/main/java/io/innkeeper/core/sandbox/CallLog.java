package io.innkeeper.core.sandbox;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers the calls that reached the API, in the order in which they were answered. */
final class CallLog {

  /** Enough for any test; a sandbox that is explored for days must not fill the memory. */
  private static final int LONGEST = 20_000;

  private final InstantSource clock;
  private final List<Call> calls = new ArrayList<>();
  private long seq;

  CallLog(InstantSource clock) {
    this.clock = clock;
  }

  synchronized void add(
      String method,
      String path,
      String query,
      String body,
      @Nullable String token,
      int status,
      String answer,
      @Nullable Fault fault) {
    seq++;
    if (calls.size() == LONGEST) {
      calls.subList(0, LONGEST / 2).clear();
    }
    calls.add(
        new Call(seq, clock.instant(), method, path, query, body, token, status, answer, fault));
  }

  synchronized List<Call> all() {
    return List.copyOf(calls);
  }

  synchronized void clear() {
    calls.clear();
  }
}

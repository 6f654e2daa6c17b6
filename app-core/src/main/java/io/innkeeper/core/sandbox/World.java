package io.innkeeper.core.sandbox;

import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds the present state; changes happen one after the other, each wholly or not at all. */
final class World {

  private final InstantSource clock;
  private final @Nullable StateFile file;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile WorldState state;

  World(InstantSource clock, @Nullable StateFile file) {
    this.clock = clock;
    this.file = file;
    this.state = file == null ? WorldState.empty() : file.read();
  }

  WorldState now() {
    return state;
  }

  /** What throws changes nothing; what returns is on disk, where there is a file. */
  <R> R change(Function<Draft, R> work) {
    lock.lock();
    try {
      Draft draft = new Draft(state, clock.instant());
      R result = work.apply(draft);
      WorldState changed = draft.finished();
      if (file != null && !changed.equals(state)) {
        file.write(changed);
      }
      state = changed;
      return result;
    } finally {
      lock.unlock();
    }
  }
}

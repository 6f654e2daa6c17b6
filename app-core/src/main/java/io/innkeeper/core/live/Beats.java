package io.innkeeper.core.live;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Counts each feed's beats in this process and wakes those who wait for the next. */
@Component
class Beats {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition beaten = lock.newCondition();
  private final Map<String, Long> counts = new HashMap<>();

  long count(String feed) {
    lock.lock();
    try {
      return counts.getOrDefault(feed, 0L);
    } finally {
      lock.unlock();
    }
  }

  void beat(String feed) {
    lock.lock();
    try {
      counts.merge(feed, 1L, Long::sum);
      beaten.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** After a lost connection nobody knows what was missed: every feed beats. */
  void beatAll() {
    lock.lock();
    try {
      counts.replaceAll((feed, count) -> count + 1);
      beaten.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until the feed has beaten more often than {@code seen}, or the time has passed. */
  void awaitAfter(String feed, long seen, Duration wait) throws InterruptedException {
    long nanos = wait.toNanos();
    lock.lockInterruptibly();
    try {
      counts.putIfAbsent(feed, 0L);
      while (counts.getOrDefault(feed, 0L) <= seen && nanos > 0) {
        nanos = beaten.awaitNanos(nanos);
      }
    } finally {
      lock.unlock();
    }
  }

  /** A short sleep for what becomes visible without a beat. */
  static void pause(long millis) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(millis);
  }
}

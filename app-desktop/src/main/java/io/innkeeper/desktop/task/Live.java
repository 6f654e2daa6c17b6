package io.innkeeper.desktop.task;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows a feed: waits for its next batch on a virtual thread and hands what came to the FX
 * thread, at most once per frame, until it is closed.
 */
public final class Live<E> implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Live.class);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

  private final Callable<List<E>> next;
  private final Consumer<List<E>> apply;
  private final List<E> pending = new ArrayList<>();
  private final Thread thread;
  private final AnimationTimer frames =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          flush();
        }
      };
  private volatile boolean closed;

  private Live(Callable<List<E>> next, Consumer<List<E>> apply) {
    this.next = next;
    this.apply = apply;
    this.thread = Thread.ofVirtual().name("live").unstarted(this::follow);
  }

  /**
   * Starts to follow.
   *
   * @param next blocks until there is something, or answers an empty list now and then
   * @param apply called on the FX thread with everything that came since the last frame
   */
  public static <E> Live<E> follow(Callable<List<E>> next, Consumer<List<E>> apply) {
    Live<E> live = new Live<>(next, apply);
    live.thread.start();
    FxThread.run(live.frames::start);
    return live;
  }

  /** Stops; nothing is applied any more. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    FxThread.run(frames::stop);
  }

  private void follow() {
    while (!closed) {
      try {
        List<E> batch = next.call();
        synchronized (pending) {
          pending.addAll(batch);
        }
      } catch (InterruptedException _) {
        return;
      } catch (Exception e) {
        if (closed || !pause(e)) {
          return;
        }
      }
    }
  }

  private boolean pause(Exception failure) {
    LOG.warn("A live feed failed; it is read on in {}", AFTER_FAILURE, failure);
    try {
      Thread.sleep(AFTER_FAILURE);
      return true;
    } catch (InterruptedException _) {
      return false;
    }
  }

  private void flush() {
    List<E> batch;
    synchronized (pending) {
      if (pending.isEmpty() || closed) {
        return;
      }
      batch = List.copyOf(pending);
      pending.clear();
    }
    apply.accept(batch);
  }
}

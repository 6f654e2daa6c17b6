package io.innkeeper.desktop.task;

import io.innkeeper.core.live.FeedBatch;
import io.innkeeper.core.live.FeedPosition;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Follows a feed of the core from where it ends: nothing that happens after {@code begun} is lost,
 * nothing comes twice. Confined to the FX thread, opened and closed any number of times.
 */
public final class FeedFollower<E> implements AutoCloseable {

  private final Supplier<FeedPosition> end;
  private final Function<FeedPosition, FeedBatch<E>> follow;
  private final Runnable begun;
  private final Consumer<List<E>> apply;
  private @Nullable Live<E> live;
  private @Nullable Reader reader;

  /**
   * Nothing is followed before {@link #open}.
   *
   * @param end the feed's present end
   * @param follow what comes after a position; waits for it
   * @param begun called on the FX thread once the end is known: what is read from now on is
   *     followed without a gap
   * @param apply called on the FX thread with what happened
   */
  public FeedFollower(
      Supplier<FeedPosition> end,
      Function<FeedPosition, FeedBatch<E>> follow,
      Runnable begun,
      Consumer<List<E>> apply) {
    this.end = end;
    this.follow = follow;
    this.begun = begun;
    this.apply = apply;
  }

  /** Starts at the present end, unless it follows already. */
  public void open() {
    if (live == null) {
      Reader next = new Reader();
      reader = next;
      live = Live.follow(next::read, apply);
    }
  }

  /** Stops; may be opened again. */
  @Override
  public void close() {
    if (live != null) {
      live.close();
      live = null;
      reader = null;
    }
  }

  private void begin(Reader whose) {
    if (whose.equals(reader)) {
      begun.run();
    }
  }

  /** One per opening, as an old one may still wait for its answer. */
  private final class Reader {

    private @Nullable FeedPosition last;

    private List<E> read() {
      FeedPosition from = last;
      if (from == null) {
        last = end.get();
        FxThread.run(() -> begin(this));
        return List.of();
      }
      FeedBatch<E> batch = follow.apply(from);
      last = batch.last();
      return batch.items();
    }
  }
}

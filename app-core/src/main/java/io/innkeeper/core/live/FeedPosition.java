package io.innkeeper.core.live;

/** How far a reader of a feed has come; only good for the database it was read from. */
public record FeedPosition(long xid, long seq) {

  /** Before everything. */
  public static final FeedPosition START = new FeedPosition(0, 0);
}
